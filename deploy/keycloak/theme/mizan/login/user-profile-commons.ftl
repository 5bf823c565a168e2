<#-- The fields of the realm's user profile, in its order. What the realm does not require is marked as optional. -->
<#import "parts.ftl" as parts>
<#macro userProfileFormFields>
  <#list profile.attributes as attribute>
    <#if attribute.name == "locale" && realm.internationalizationEnabled && (locale.currentLanguageTag)?has_content>
      <input type="hidden" name="locale" value="${locale.currentLanguageTag}">
    <#else>
      <#nested "beforeField" attribute>
      <@field attribute=attribute/>
      <#nested "afterField" attribute>
    </#if>
  </#list>
</#macro>

<#macro field attribute>
  <#local error = parts.mistakeIn(attribute.name)>
  <#local kind = (attribute.annotations.inputType)!"text">
  <#if attribute.name == "email">
    <@parts.line name="email" label=advancedMsg(attribute.displayName!"") value=(attribute.value!"") error=error type="email" autocomplete="email" direction="ltr"
      optional=!attribute.required hint=attribute.required?then("", msg("emailHint")) readonly=attribute.readOnly/>
  <#elseif attribute.name == "username">
    <@parts.line name="username" label=advancedMsg(attribute.displayName!"") value=(attribute.value!"") error=error autocomplete="username"
      hint=(attribute.readOnly)?then("", msg("usernameHint")) readonly=attribute.readOnly/>
  <#elseif kind == "select">
    <div class="group">
      <label class="label" for="${attribute.name}">${advancedMsg(attribute.displayName!"")}<#if !attribute.required> <span class="optional">${msg("optional")}</span></#if></label>
      <select class="input" id="${attribute.name}" name="${attribute.name}"<#if attribute.readOnly> disabled</#if><#if error?has_content> aria-invalid="true" aria-describedby="input-error-${attribute.name}"</#if>>
        <option value=""></option>
        <#list (attribute.validators.options.options)![] as option>
          <option value="${option}"<#if attribute.values?seq_contains(option)> selected</#if>>${advancedMsg((attribute.annotations.inputOptionLabels[option])!option)}</option>
        </#list>
      </select>
      <#if error?has_content><@parts.mistake name=attribute.name text=error/></#if>
    </div>
  <#else>
    <@parts.line name=attribute.name label=advancedMsg(attribute.displayName!"") value=(attribute.value!"") error=error
      autocomplete=(attribute.autocomplete!"") optional=!attribute.required readonly=attribute.readOnly
      hint=attribute.annotations.inputHelperTextBefore???then(advancedMsg(attribute.annotations.inputHelperTextBefore!""), "")/>
  </#if>
</#macro>
