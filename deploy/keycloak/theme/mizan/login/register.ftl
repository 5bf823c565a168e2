<#import "template.ftl" as layout>
<#import "parts.ftl" as parts>
<#import "user-profile-commons.ftl" as userProfileCommons>
<#import "register-commons.ftl" as registerCommons>
<@layout.registrationLayout displayMessage=messagesPerField.exists('global') displayInfo=true; section>
  <#if section = "header">
    <#if messageHeader??>${kcSanitize(msg("${messageHeader}"))?no_esc}<#else>${msg("registerTitle")}</#if>
  <#elseif section = "form">
    <p class="lead">${msg("registerLead")}</p>
    <form class="form" id="kc-register-form" action="${url.registrationAction}" method="post" data-once>
      <@userProfileCommons.userProfileFormFields; callback, attribute>
        <#-- The password stands right under the name that it belongs to. -->
        <#if callback = "afterField" && passwordRequired?? && (attribute.name == 'username' || (attribute.name == 'email' && realm.registrationEmailAsUsername))>
          <@parts.secret name="password" label=msg("password") autocomplete="new-password" hint=msg("passwordHint") error=parts.mistakeIn("password")/>
          <@parts.secret name="password-confirm" label=msg("passwordConfirm") autocomplete="new-password" error=parts.mistakeIn("password-confirm")/>
        </#if>
      </@userProfileCommons.userProfileFormFields>
      <@registerCommons.termsAcceptance/>
      <#if recaptchaRequired??>
        <div class="g-recaptcha" data-size="compact" data-sitekey="${recaptchaSiteKey}" data-action="${recaptchaAction}"></div>
      </#if>
      <@parts.buttons label=msg("doRegister")/>
    </form>
  <#elseif section = "info">
    <p>${msg("registerYoung")}</p>
    <p>${msg("haveAccount")} <a href="${url.loginUrl}">${msg("doLogIn")}</a></p>
  </#if>
</@layout.registrationLayout>
