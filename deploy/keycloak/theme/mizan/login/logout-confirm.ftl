<#import "template.ftl" as layout>
<@layout.registrationLayout; section>
  <#if section = "header">
    ${msg("logoutConfirmTitle")}
  <#elseif section = "form">
    <p class="lead">${msg("logoutConfirmHeader")}</p>
    <form class="form" action="${url.logoutConfirmAction}" method="post" data-once>
      <input type="hidden" name="session_code" value="${logoutConfirm.code}">
      <div class="buttons">
        <button class="button primary" id="kc-logout" name="confirmLogout" type="submit" value="${msg("doLogout")}">${msg("doLogout")}</button>
        <#if !logoutConfirm.skipLink && (client.baseUrl)?has_content><a class="button quiet" href="${client.baseUrl}">${msg("backToApplication")}</a></#if>
      </div>
    </form>
  </#if>
</@layout.registrationLayout>
