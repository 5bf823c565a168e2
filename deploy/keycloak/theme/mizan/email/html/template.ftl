<#-- One look for every mail. Nothing is fetched when it is read, and links lead where they say. -->
<#macro emailLayout foot=true>
<!DOCTYPE html>
<html lang="${locale.language}" dir="${(ltr)?then('ltr','rtl')}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<meta name="color-scheme" content="light dark">
<title>${msg("mailTitle")}</title>
<style>
  body { margin: 0; padding: 24px 12px; background: #fbf7ef; color: #1c2333; font: 17px/1.6 Georgia, "Palatino Linotype", serif; }
  [lang="ar"] { font-family: "Noto Naskh Arabic", "Geeza Pro", "Traditional Arabic", Tahoma, serif; line-height: 1.9; }
  [lang="en"] { font-family: Georgia, "Palatino Linotype", serif; line-height: 1.6; }
  .sheet { max-width: 560px; margin: 0 auto; padding: 24px 28px; background: #ffffff; border: 1px solid #e2daca; border-radius: 12px; }
  .brand { margin: 0 0 20px; padding-bottom: 14px; border-bottom: 1px solid #e2daca; color: #8a5a12; font-size: 20px; font-weight: bold; }
  .foot { margin: 24px 0 0; padding-top: 14px; border-top: 1px solid #e2daca; color: #565d6e; font-size: 14px; }
  h1 { margin: 0 0 12px; font-size: 22px; line-height: 1.4; }
  p { margin: 0 0 14px; }
  a { color: #8a5a12; }
  .button { display: inline-block; padding: 10px 22px; border-radius: 8px; background: #8a5a12; color: #ffffff; text-decoration: none; font-weight: bold; }
  .other { margin-top: 28px; padding-top: 22px; border-top: 1px solid #e2daca; }
  @media (prefers-color-scheme: dark) {
    body { background: #14181f; color: #ece6da; }
    .sheet { background: #1c222c; border-color: #3a4250; }
    .brand, .foot, .other { border-color: #3a4250; }
    .brand, a { color: #e0b268; }
    .foot { color: #a9b0bd; }
    .button { background: #e0b268; color: #1c2333; }
  }
</style>
</head>
<body>
<div class="sheet">
<p class="brand"><bdi lang="ar" dir="rtl">ميزان</bdi> · <bdi lang="en" dir="ltr">Mizan</bdi></p>
<#nested>
<#if foot><p class="foot">${msg("mailFoot")}</p></#if>
</div>
</body>
</html>
</#macro>
