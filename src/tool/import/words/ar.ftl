next-register = سجّلوا على الموقع { $site }.
next-website = انظروا الموقع { $site }.
next-phone = اتصلوا بالرقم { $phone }.
next-email = اكتبوا إلى { $email }.
next-visit = اذهبوا إلى المكان: { $street }.
next-ask = لمعرفة المزيد اسألوا: { $who }.
