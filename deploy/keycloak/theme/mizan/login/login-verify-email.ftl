<#import "template.ftl" as layout>
<#import "parts.ftl" as parts>
<@layout.registrationLayout displayInfo=true; section>
  <#if section = "header">
    ${msg("emailVerifyTitle")}
  <#elseif section = "form">
    <p class="lead"><#if verifyEmail??>${msg("emailVerifyInstruction1", verifyEmail)}<#else>${msg("emailVerifyInstruction4", user.email)}</#if></p>
    <#if isAppInitiatedAction??>
    <form class="form" id="kc-verify-email-form" action="${url.loginAction}" method="post" data-once>
      <@parts.buttons label=(verifyEmail??)?then(msg("emailVerifyResend"), msg("emailVerifySend"))/>
    </form>
    </#if>
  <#elseif section = "info">
    <#if !isAppInitiatedAction??>
      <p>${msg("emailVerifyInstruction2")} <a href="${url.loginAction}">${msg("emailVerifyResend")}</a></p>
    </#if>
  </#if>
</@layout.registrationLayout>
