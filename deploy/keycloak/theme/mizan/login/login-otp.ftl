<#import "template.ftl" as layout>
<#import "parts.ftl" as parts>
<@layout.registrationLayout displayMessage=!messagesPerField.existsError('totp'); section>
  <#if section = "header">
    ${msg("secondStepTitle")}
  <#elseif section = "form">
    <form class="form" id="kc-otp-login-form" action="${url.loginAction}" method="post" data-once>
      <#if otpLogin.userOtpCredentials?size gt 1>
        <fieldset class="group">
          <legend class="label">${msg("loginTotpDeviceName")}</legend>
          <#list otpLogin.userOtpCredentials as credential>
            <label class="ticked"><input class="tick" type="radio" name="selectedCredentialId" value="${credential.id}"<#if credential.id == otpLogin.selectedCredentialId> checked</#if>> <bdi>${credential.userLabel}</bdi></label>
          </#list>
        </fieldset>
      </#if>
      <@parts.line name="otp" label=msg("loginOtpOneTime") error=parts.mistakeIn("totp") hint=msg("otpHint") autocomplete="one-time-code" direction="ltr" mode="numeric" focus=true/>
      <div class="buttons"><button class="button primary" id="kc-login" name="login" type="submit">${msg("doLogIn")}</button></div>
    </form>
  </#if>
</@layout.registrationLayout>
