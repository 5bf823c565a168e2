<#import "template.ftl" as layout>
<#import "parts.ftl" as parts>
<@layout.registrationLayout; section>
  <#if section = "header">
    ${msg("deleteAccountConfirm")}
  <#elseif section = "form">
    <form class="form" action="${url.loginAction}" method="post" data-once>
      <@parts.note kind="warning">${msg("irreversibleAction")}</@parts.note>
      <p>${msg("deletingImplies")}</p>
      <ul>
        <li>${msg("loggingOutImmediately")}</li>
        <li>${msg("errasingData")}</li>
      </ul>
      <p>${msg("finalDeletionConfirmation")}</p>
      <div class="buttons">
        <button class="button primary" type="submit">${msg("doConfirmDelete")}</button>
        <#if triggered_from_aia><button class="button quiet" type="submit" name="cancel-aia" value="true">${msg("doCancel")}</button></#if>
      </div>
    </form>
  </#if>
</@layout.registrationLayout>
