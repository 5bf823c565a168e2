<#import "template.ftl" as layout>
<#import "parts.ftl" as parts>
<#import "passkeys.ftl" as passkeys>
<@layout.registrationLayout displayMessage=!messagesPerField.existsError('username') displayInfo=(realm.password && realm.registrationAllowed && !registrationDisabled??); section>
  <#if section = "header">
    ${msg("loginAccountTitle")}
  <#elseif section = "form">
    <#if realm.password>
    <form class="form" id="kc-form-login" action="${url.loginAction}" method="post" data-once>
      <#if !usernameHidden??>
        <@parts.line name="username" label=parts.userLabel() value=(login.username!"") error=parts.mistakeIn("username") focus=true
          autocomplete=(enableWebAuthnConditionalUI?has_content)?then("username webauthn", "username")/>
      </#if>
      <#if realm.rememberMe && !usernameHidden??><@parts.tick name="rememberMe" label=msg("rememberMe") checked=login.rememberMe??/></#if>
      <div class="buttons"><button class="button primary" id="kc-login" name="login" type="submit">${msg("doContinue")}</button></div>
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
