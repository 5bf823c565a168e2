<#import "template.ftl" as layout>
<#import "parts.ftl" as parts>
<#import "passkeys.ftl" as passkeys>
<#assign wrong = parts.mistakeIn("username", "password")>
<@layout.registrationLayout displayMessage=!wrong?has_content displayInfo=(realm.password && realm.registrationAllowed && !registrationDisabled??); section>
  <#if section = "header">
    ${msg("loginAccountTitle")}
  <#elseif section = "form">
    <#if realm.password>
    <#if wrong?has_content><@parts.note kind="error"><p id="input-error">${kcSanitize(wrong)?no_esc}</p></@parts.note></#if>
    <form class="form" id="kc-form-login" action="${url.loginAction}" method="post" data-once>
      <#if !usernameHidden??>
        <@parts.line name="username" label=parts.userLabel() value=(login.username!"") focus=!(login.username!"")?has_content
          autocomplete=(enableWebAuthnConditionalUI?has_content)?then("username webauthn", "username")/>
      </#if>
      <@parts.secret name="password" label=msg("password") autocomplete="current-password" focus=(usernameHidden?? || (login.username!"")?has_content)/>
      <#if realm.rememberMe && !usernameHidden??><@parts.tick name="rememberMe" label=msg("rememberMe") checked=login.rememberMe??/></#if>
      <input type="hidden" id="id-hidden-input" name="credentialId"<#if auth.selectedCredential?has_content> value="${auth.selectedCredential}"</#if>>
      <div class="buttons"><button class="button primary" id="kc-login" name="login" type="submit">${msg("doLogIn")}</button></div>
      <#if realm.resetPasswordAllowed><p class="options"><a href="${url.loginResetCredentialsUrl}">${msg("doForgotPassword")}</a></p></#if>
    </form>
    </#if>
    <@passkeys.conditionalUIData/>
  <#elseif section = "info">
    <#if realm.password && realm.registrationAllowed && !registrationDisabled??>
      <p id="kc-registration">${msg("noAccount")} <a href="${url.registrationUrl}">${msg("doRegister")}</a></p>
    </#if>
  <#elseif section = "socialProviders">
    <@parts.providers/>
  </#if>
</@layout.registrationLayout>
