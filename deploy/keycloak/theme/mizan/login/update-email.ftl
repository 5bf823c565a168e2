<#import "template.ftl" as layout>
<#import "parts.ftl" as parts>
<#import "user-profile-commons.ftl" as userProfileCommons>
<@layout.registrationLayout displayMessage=messagesPerField.exists('global'); section>
  <#if section = "header">
    ${msg("updateEmailTitle")}
  <#elseif section = "form">
    <form class="form" id="kc-update-email-form" action="${url.loginAction}" method="post" data-once>
      <@userProfileCommons.userProfileFormFields/>
      <@parts.logoutOthers/>
      <@parts.buttons label=msg("doSave")/>
    </form>
  </#if>
</@layout.registrationLayout>
