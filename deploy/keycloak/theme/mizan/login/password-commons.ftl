<#-- Used by pages that come from `base`. -->
<#import "parts.ftl" as parts>
<#macro logoutOtherSessions>
  <@parts.logoutOthers/>
</#macro>
