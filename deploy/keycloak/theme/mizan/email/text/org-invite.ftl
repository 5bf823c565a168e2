<#ftl output_format="plainText">
<#assign days = (linkExpiration / 1440)?floor hours = (linkExpiration / 60)?floor>
<#macro invitation language>
${msg("invite.${language}.who", "\x2068" + organization.name + "\x2069")}

${msg("invite.${language}.what")}

${msg("invite.${language}.seen")}

${msg("invite.${language}.accept")}:
${link}

${(days >= 2)?then(msg("invite.${language}.days", days, days?c), msg("invite.${language}.hours", hours, hours?c))}

${msg("invite.${language}.decline")}

${msg("invite.${language}.why")} ${msg("invite.${language}.foot")}
</#macro>
<@invitation language="ar" />

----------------------------------------

<@invitation language="en" />
