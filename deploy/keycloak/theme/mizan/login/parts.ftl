<#-- The small pieces that pages are made of. -->

<#macro mark>
<svg class="mark" viewBox="0 0 48 40" width="48" height="40" aria-hidden="true" focusable="false"><g fill="none" stroke="currentColor" stroke-width="2.5" stroke-linecap="round" stroke-linejoin="round"><path d="M24 7v27M15 36h18M7 12c6-3 28-3 34 0"/><path d="M7 12 2 24M7 12l5 12M41 12l-5 12M41 12l5 12" stroke-width="1.5"/></g><path class="mark-kept" d="M.8 24h12.4a6.2 6.2 0 0 1-12.4 0z"/><path class="mark-given" d="M34.8 24h12.4a6.2 6.2 0 0 1-12.4 0z"/><circle class="mark-given" cx="24" cy="6" r="3.2"/></svg>
</#macro>

<#-- Those who see, ring within ring, around a person. -->
<#macro rings>
<svg class="rings" viewBox="0 0 200 200" width="200" height="200" aria-hidden="true" focusable="false">
  <circle class="far" cx="100" cy="100" r="97"/><circle class="far" cx="100" cy="111" r="73"/><circle class="near" cx="100" cy="123" r="48"/><circle class="self" cx="100" cy="136" r="22"/>
  <circle class="dot" cx="41" cy="38" r="4"/><circle class="dot" cx="164" cy="55" r="4"/><circle class="dot" cx="152" cy="152" r="4"/><circle class="dot" cx="66" cy="96" r="4"/>
  <circle class="head" cx="100" cy="130" r="5.5"/><path class="head" d="M90 147a10 10 0 0 1 20 0z"/>
</svg>
</#macro>

<#-- The other languages, each by its own name. -->
<#macro languages>
<#if realm.internationalizationEnabled && locale?? && (locale.supported?size > 1)>
<#local names = {"ar": "العربية", "en": "English"}>
<nav aria-label="${msg("languages")}">
  <ul class="languages">
    <#list locale.supported as l>
      <#if l.languageTag != locale.currentLanguageTag>
      <li><a href="${l.url}" lang="${l.languageTag}" hreflang="${l.languageTag}">${names[l.languageTag]!l.label}</a></li>
      </#if>
    </#list>
  </ul>
</nav>
</#if>
</#macro>

<#macro note kind="info">
<div class="note ${kind}"<#if kind == "error"> role="alert"<#else> role="status"</#if>>
  <#nested>
</div>
</#macro>

<#macro mistake name text>
<p class="mistake" id="input-error-${name}">${kcSanitize(text)?no_esc}</p>
</#macro>

<#-- A line of text. `error` is the message to show under it, "" for none. -->
<#macro line name label value="" error="" type="text" autocomplete="" direction="auto" hint="" optional=false focus=false readonly=false mode="">
<div class="group">
  <label class="label" for="${name}">${label}<#if optional> <span class="optional">${msg("optional")}</span></#if></label>
  <#if hint?has_content><p class="hint" id="hint-${name}">${hint}</p></#if>
  <input class="input" id="${name}" name="${name}" type="${type}" value="${value}" dir="${direction}"<#rt>
    <#if autocomplete?has_content> autocomplete="${autocomplete}"</#if><#t>
    <#if mode?has_content> inputmode="${mode}"</#if><#t>
    <#if type != "email" && autocomplete?starts_with("username")> autocapitalize="none" spellcheck="false"</#if><#t>
    <#if hint?has_content || error?has_content> aria-describedby="<#if error?has_content>input-error-${name}</#if><#if hint?has_content && error?has_content> </#if><#if hint?has_content>hint-${name}</#if>"</#if><#t>
    <#if error?has_content> aria-invalid="true"</#if><#t>
    <#if !optional> aria-required="true"</#if><#t>
    <#if readonly> readonly</#if><#t>
    <#if focus> autofocus</#if>><#lt>
  <#if error?has_content><@mistake name=name text=error/></#if>
</div>
</#macro>

<#-- A password, with a button to look at it that only shows where scripts run. -->
<#macro secret name label autocomplete error="" hint="" focus=false>
<div class="group">
  <label class="label" for="${name}">${label}</label>
  <#if hint?has_content><p class="hint" id="hint-${name}">${hint}</p></#if>
  <div class="secret">
    <input class="input" id="${name}" name="${name}" type="password" dir="ltr" autocomplete="${autocomplete}" aria-required="true"<#rt>
      <#if hint?has_content || error?has_content> aria-describedby="<#if error?has_content>input-error-${name}</#if><#if hint?has_content && error?has_content> </#if><#if hint?has_content>hint-${name}</#if>"</#if><#t>
      <#if error?has_content> aria-invalid="true"</#if><#t>
      <#if focus> autofocus</#if>><#lt>
    <button class="secret-toggle" type="button" hidden aria-controls="${name}" aria-pressed="false" aria-label="${msg("showPassword")}">${msg("show")}</button>
  </div>
  <#if error?has_content><@mistake name=name text=error/></#if>
</div>
</#macro>

<#macro tick name label checked=false>
<p class="group"><label class="ticked"><input class="tick" type="checkbox" id="${name}" name="${name}" value="on"<#if checked> checked</#if>> ${label}</label></p>
</#macro>

<#macro logoutOthers>
<@tick name="logout-sessions" label=msg("logoutOtherSessions")/>
</#macro>

<#-- Send, and if the app asked for this page, also "cancel". -->
<#macro buttons label id="" name="">
<div class="buttons">
  <button class="button primary" type="submit"<#if id?has_content> id="${id}"</#if><#if name?has_content> name="${name}" value="${label}"</#if>>${label}</button>
  <#if isAppInitiatedAction??><button class="button quiet" type="submit" name="cancel-aia" value="true" formnovalidate>${msg("doCancel")}</button></#if>
</div>
</#macro>

<#-- What the user name field asks for, by the realm's settings. -->
<#function userLabel>
  <#if !realm.loginWithEmailAllowed><#return msg("username")>
  <#elseif !realm.registrationEmailAsUsername><#return msg("usernameOrEmail")>
  <#else><#return msg("email")></#if>
</#function>

<#-- The first mistake in these fields, or "". -->
<#function mistakeIn first second="">
  <#if second?has_content>
    <#if messagesPerField.existsError(first, second)><#return messagesPerField.getFirstError(first, second)></#if>
  <#elseif messagesPerField.existsError(first)><#return messagesPerField.get(first)></#if>
  <#return "">
</#function>

<#macro backToLogin>
<p class="options"><a href="${url.loginUrl}">${msg("backToLogin")}</a></p>
</#macro>

<#macro providers>
<#if realm.password && social?? && social.providers?has_content>
<section class="group" aria-labelledby="kc-social-title">
  <h2 id="kc-social-title">${msg("identity-provider-login-label")}</h2>
  <ul class="providers">
    <#list social.providers as p>
      <li><a class="button quiet" id="social-${p.alias}" href="${p.loginUrl}"><bdi>${p.displayName!}</bdi></a></li>
    </#list>
  </ul>
</section>
</#if>
</#macro>
