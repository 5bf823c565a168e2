<#import "template.ftl" as layout>
<#-- Nobody knows yet which language a stranger reads, so that both are there. -->
<#assign days = (linkExpiration / 1440)?floor hours = (linkExpiration / 60)?floor>
<#macro invitation language direction>
<div lang="${language}" dir="${direction}">
<h1>${msg("invite.${language}.who", "\x2068" + organization.name + "\x2069")}</h1>
<p>${msg("invite.${language}.what")}</p>
<p>${msg("invite.${language}.seen")}</p>
<p><a class="button" href="${link}">${msg("invite.${language}.accept")}</a></p>
<p>${(days >= 2)?then(msg("invite.${language}.days", days, days?c), msg("invite.${language}.hours", hours, hours?c))}</p>
<p>${msg("invite.${language}.decline")}</p>
<p class="foot">${msg("invite.${language}.why")} ${msg("invite.${language}.foot")}</p>
</div>
</#macro>
<@layout.emailLayout foot=false>
<@invitation language="ar" direction="rtl" />
<div class="other">
<@invitation language="en" direction="ltr" />
</div>
</@layout.emailLayout>
