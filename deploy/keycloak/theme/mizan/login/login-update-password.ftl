<#import "template.ftl" as layout>
<#import "parts.ftl" as parts>
<@layout.registrationLayout displayMessage=!messagesPerField.existsError('password','password-confirm'); section>
  <#if section = "header">
    ${msg("updatePasswordTitle")}
  <#elseif section = "form">
    <form class="form" id="kc-passwd-update-form" action="${url.loginAction}" method="post" data-once>
      <@parts.secret name="password-new" label=msg("passwordNew") autocomplete="new-password" hint=msg("passwordHint") error=parts.mistakeIn("password") focus=true/>
      <@parts.secret name="password-confirm" label=msg("passwordConfirm") autocomplete="new-password" error=parts.mistakeIn("password-confirm")/>
      <@parts.logoutOthers/>
      <@parts.buttons label=msg("doSave")/>
    </form>
  </#if>
</@layout.registrationLayout>
