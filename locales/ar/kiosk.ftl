kiosk-together = نخطط معاً
kiosk-done = انتهينا، العائلة التالية
kiosk-still-there = هل ما زلتم هنا؟
kiosk-left = { $seconds ->
    [zero] نمسح كل شيء الآن.
    [one] بقيت ثانية واحدة، ثم نمسح كل شيء.
    [two] بقيت ثانيتان، ثم نمسح كل شيء.
    [few] بقيت { $seconds } ثوانٍ، ثم نمسح كل شيء.
    [many] بقيت { $seconds } ثانية، ثم نمسح كل شيء.
   *[other] بقيت { $seconds } ثانية، ثم نمسح كل شيء.
}
kiosk-go-on = نعم، نتابع
kiosk-go-on-hint = المسوا الشاشة أو اضغطوا على زر للمتابعة.
kiosk-outside = افتحوا هذا على هاتفكم
kiosk-outside-hint = هذه الشاشة لا تفتح مواقع أخرى. صوّروا الرمز بهاتفكم، أو اكتبوا العنوان.
kiosk-address-qr = رمز QR لهذا العنوان
kiosk-call = اتصلوا بهذا الرقم
kiosk-call-hint = اتصلوا بهاتفكم. يمكنكم أيضاً تصوير الرمز.
kiosk-number-qr = رمز QR لهذا الرقم
kiosk-close = إغلاق
helper-who = مَن؟
helper-who-hint = لأي أطفال؟ لا حاجة إلى اسم. يمكنكم تخطّي أي خطوة.
helper-when = متى؟
helper-when-hint = أي عطلة أولاً؟ ومن أي ساعة إلى أي ساعة يجب أن يكون أحد معهم؟
helper-worries = ما الذي يشغلكم؟
helper-worries-hint = اضغطوا على ما يخصّكم. احفظوا المناسب، أو ضعوه في الخطة مباشرة.
helper-next = التالي
helper-back = رجوع
helper-plan = إلى الخطة
helper-all = أظهر الكل
