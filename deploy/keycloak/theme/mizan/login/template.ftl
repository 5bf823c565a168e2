<#-- The frame of every page: the mark, the language switch, what an account is for, and the form. -->
<#import "parts.ftl" as parts>
<#macro registrationLayout bodyClass="" displayInfo=false displayMessage=true displayRequiredFields=false>
<#assign direction = (realm.internationalizationEnabled && locale?? && locale.rtl)?then("rtl", "ltr")>
<!DOCTYPE html>
<html lang="${lang}" dir="${direction}">
<head>
  <meta charset="utf-8">
  <meta name="viewport" content="width=device-width, initial-scale=1">
  <meta name="robots" content="noindex, nofollow">
  <meta name="referrer" content="strict-origin">
  <meta name="color-scheme" content="light dark">
  <title><#nested "header"> · ${msg("siteName")}</title>
  <link rel="icon" href="${url.resourcesPath}/img/mark.svg" type="image/svg+xml">
  <link rel="stylesheet" href="${url.resourcesPath}/css/mizan.css">
  <#if scripts??>
    <#list scripts as script>
      <script src="${script}"></script>
    </#list>
  </#if>
  <#-- Only the pages for security keys import this by name. -->
  <#if pageId?starts_with("webauthn") || (enableWebAuthnConditionalUI!"")?has_content>
    <script type="importmap">{"imports": {"rfc4648": "${url.resourcesCommonPath}/vendor/rfc4648/rfc4648.js"}}</script>
  </#if>
  <script type="module" src="${url.resourcesPath}/js/form.js"></script>
  <script type="module">
    <#outputformat "JavaScript">
    import { startSessionPolling } from ${(url.resourcesPath + "/js/authChecker.js")?c};
    startSessionPolling(${url.ssoLoginInOtherTabsUrl?c});
    </#outputformat>
  </script>
  <#if authenticationSession??>
  <script type="module">
    <#outputformat "JavaScript">
    import { checkAuthSession } from ${(url.resourcesPath + "/js/authChecker.js")?c};
    checkAuthSession(${authenticationSession.authSessionIdHash?c});
    </#outputformat>
  </script>
  </#if>
</head>
<body data-page-id="login-${pageId}">
  <header class="top">
    <#if (client.baseUrl)?has_content>
      <a class="brand" href="${client.baseUrl}"><@parts.mark/>${msg("siteName")}</a>
    <#else>
      <span class="brand"><@parts.mark/>${msg("siteName")}</span>
    </#if>
    <@parts.languages/>
  </header>

  <div class="sheet">
    <aside class="promise" aria-labelledby="promise">
      <@parts.rings/>
      <div>
      <h2 id="promise">${msg("promiseTitle")}</h2>
      <ul>
        <li>${msg("promiseOpen")}</li>
        <li>${msg("promiseLittle")}</li>
        <li>${msg("promiseLeave")}</li>
      </ul>
      <#if (client.baseUrl)?has_content>
        <p><a href="${client.baseUrl}">${msg("withoutAccount")}</a></p>
      </#if>
      </div>
    </aside>

    <main>
      <#if !(auth?has_content && auth.showUsername() && !auth.showResetCredentials())>
        <h1 id="kc-page-title"><#nested "header"></h1>
      <#else>
        <h1 id="kc-page-title">${msg("loginAccountTitle")}</h1>
        <#nested "show-username">
        <p class="who">
          <bdi id="kc-attempted-username">${auth.attemptedUsername}</bdi>
          <a id="reset-login" href="${url.loginRestartFlowUrl}">${msg("restartLoginTooltip")}</a>
        </p>
      </#if>

      <#-- An action that the app itself asked for needs no warning that it is needed. -->
      <#if displayMessage && message?has_content && (message.type != 'warning' || !isAppInitiatedAction??)>
        <@parts.note kind=message.type>${kcSanitize(message.summary)?no_esc}</@parts.note>
      </#if>

      <#nested "form">

      <#if auth?has_content && auth.showTryAnotherWayLink()>
        <form id="kc-select-try-another-way-form" action="${url.loginAction}" method="post">
          <button class="link" id="try-another-way" name="tryAnotherWay" value="on">${msg("doTryAnotherWay")}</button>
        </form>
      </#if>
      <#if switchOrganizationEnabled?? && switchOrganizationEnabled>
        <form id="kc-switch-organization-form" action="${url.loginAction}" method="post">
          <button class="link" id="switch-organization" name="switchOrganization" value="true">${msg("doSwitchOrganization")}</button>
        </form>
      </#if>

      <#nested "socialProviders">

      <#if displayInfo>
        <div class="more" id="kc-info"><#nested "info"></div>
      </#if>
    </main>
  </div>
</body>
</html>
</#macro>
