<#import "template.ftl" as layout>
<#import "parts.ftl" as parts>
<@layout.registrationLayout displayMessage=!messagesPerField.existsError('password'); section>
  <#if section = "header">
    ${msg("loginAccountTitle")}
  <#elseif section = "form">
    <form class="form" id="kc-form-login" action="${url.loginAction}" method="post" data-once>
      <@parts.secret name="password" label=msg("password") autocomplete="current-password" error=parts.mistakeIn("password") focus=true/>
      <div class="buttons"><button class="button primary" id="kc-login" name="login" type="submit">${msg("doLogIn")}</button></div>
      <#if realm.resetPasswordAllowed><p class="options"><a href="${url.loginResetCredentialsUrl}">${msg("doForgotPassword")}</a></p></#if>
    </form>
  </#if>
</@layout.registrationLayout>
