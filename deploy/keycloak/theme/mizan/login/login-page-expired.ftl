<#import "template.ftl" as layout>
<@layout.registrationLayout; section>
  <#if section = "header">
    ${msg("pageExpiredTitle")}
  <#elseif section = "form">
    <p class="lead">${msg("pageExpiredText")}</p>
    <div class="buttons">
      <a class="button primary" id="loginRestartLink" href="${url.loginRestartFlowUrl}">${msg("pageExpiredRestart")}</a>
      <a class="button quiet" id="loginContinueLink" href="${url.loginAction}">${msg("pageExpiredContinue")}</a>
    </div>
  </#if>
</@layout.registrationLayout>
