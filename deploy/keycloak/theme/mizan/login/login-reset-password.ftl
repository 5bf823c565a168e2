<#import "template.ftl" as layout>
<#import "parts.ftl" as parts>
<@layout.registrationLayout displayInfo=true displayMessage=!messagesPerField.existsError('username'); section>
  <#if section = "header">
    ${msg("emailForgotTitle")}
  <#elseif section = "form">
    <p class="lead">${realm.duplicateEmailsAllowed?then(msg("emailInstructionUsername"), msg("emailInstruction"))}</p>
    <form class="form" id="kc-reset-password-form" action="${url.loginAction}" method="post" data-once>
      <@parts.line name="username" label=parts.userLabel() value=(auth.attemptedUsername!"") error=parts.mistakeIn("username") autocomplete="username" focus=true/>
      <div class="buttons"><button class="button primary" type="submit">${msg("doSubmit")}</button></div>
      <@parts.backToLogin/>
    </form>
  <#elseif section = "info">
    <p>${msg("forgotWithoutEmail")}</p>
  </#if>
</@layout.registrationLayout>
