<#import "template.ftl" as layout>
<#import "parts.ftl" as parts>
<@layout.registrationLayout displayMessage=!messagesPerField.existsError('totp','userLabel'); section>
  <#if section = "header">
    ${msg("loginTotpTitle")}
  <#elseif section = "form">
    <ol class="steps" id="kc-totp-settings">
      <li>
        <p>${msg("loginTotpStep1")}</p>
        <ul><#list totp.supportedApplications as app><li><bdi>${msg(app)}</bdi></li></#list></ul>
      </li>
      <#if mode?? && mode = "manual">
        <li>
          <p>${msg("loginTotpManualStep2")}</p>
          <p><bdi class="key" id="kc-totp-secret-key">${totp.totpSecretEncoded}</bdi></p>
          <p><a href="${totp.qrUrl}" id="mode-barcode">${msg("loginTotpScanBarcode")}</a></p>
        </li>
        <li>
          <p>${msg("loginTotpManualStep3")}</p>
          <ul>
            <li>${msg("loginTotpType")}: ${msg("loginTotp." + totp.policy.type)}</li>
            <li>${msg("loginTotpAlgorithm")}: <bdi>${totp.policy.getAlgorithmKey()}</bdi></li>
            <li>${msg("loginTotpDigits")}: ${totp.policy.digits}</li>
            <#if totp.policy.type = "totp"><li>${msg("loginTotpInterval")}: ${totp.policy.period}</li>
            <#elseif totp.policy.type = "hotp"><li>${msg("loginTotpCounter")}: ${totp.policy.initialCounter}</li></#if>
          </ul>
        </li>
      <#else>
        <li>
          <p>${msg("loginTotpStep2")}</p>
          <img class="code" id="kc-totp-secret-qr-code" src="data:image/png;base64, ${totp.totpSecretQrCode}" alt="${msg("totpCodeAlt")}" width="196" height="196">
          <p><a href="${totp.manualUrl}" id="mode-manual">${msg("loginTotpUnableToScan")}</a></p>
        </li>
      </#if>
      <li><p>${msg("loginTotpStep3")}</p></li>
    </ol>
    <form class="form" id="kc-totp-settings-form" action="${url.loginAction}" method="post" data-once>
      <@parts.line name="totp" label=msg("authenticatorCode") error=parts.mistakeIn("totp") autocomplete="one-time-code" direction="ltr" mode="numeric"/>
      <input type="hidden" name="totpSecret" value="${totp.totpSecret}">
      <#if mode??><input type="hidden" name="mode" value="${mode}"></#if>
      <@parts.line name="userLabel" label=msg("loginTotpDeviceName") error=parts.mistakeIn("userLabel") hint=msg("loginTotpStep3DeviceName") autocomplete="off"
        optional=!(totp.otpCredentials?size gte 1)/>
      <@parts.logoutOthers/>
      <@parts.buttons label=msg("doSave") id="saveTOTPBtn"/>
    </form>
  </#if>
</@layout.registrationLayout>
