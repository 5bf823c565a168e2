<#import "template.ftl" as layout>
<@layout.registrationLayout displayMessage=false; section>
  <#if section = "header">
    <#if messageHeader??>${kcSanitize(msg("${messageHeader}"))?no_esc}<#else>${msg("infoTitle")}</#if>
  <#elseif section = "form">
    <div id="kc-info-message">
      <p class="lead">${message.summary}<#if requiredActions??><#list requiredActions>: <b><#items as item>${kcSanitize(msg("requiredAction.${item}"))?no_esc}<#sep>, </#items></b></#list></#if></p>
      <#if !skipLink??>
        <#if pageRedirectUri?has_content>
          <div class="buttons"><a class="button primary" href="${pageRedirectUri}">${msg("backToApplication")}</a></div>
        <#elseif actionUri?has_content>
          <div class="buttons"><a class="button primary" href="${actionUri}">${msg("proceedWithAction")}</a></div>
        <#elseif (client.baseUrl)?has_content>
          <div class="buttons"><a class="button primary" href="${client.baseUrl}">${msg("backToApplication")}</a></div>
        </#if>
      </#if>
    </div>
  </#if>
</@layout.registrationLayout>
