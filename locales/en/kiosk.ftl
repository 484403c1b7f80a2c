kiosk-together = Plan together
kiosk-done = Done, next family
kiosk-still-there = Are you still there?
kiosk-left = { $seconds ->
    [one] In 1 second we remove everything.
   *[other] In { $seconds } seconds we remove everything.
}
kiosk-go-on = Yes, go on
kiosk-go-on-hint = Touch the screen or press a key to go on.
kiosk-outside = Open this on your phone
kiosk-outside-hint = This screen does not go to other websites. Scan the code with your phone, or type the address.
kiosk-address-qr = QR code with this address
kiosk-call = Call this number
kiosk-call-hint = Call with your own phone. You can also scan the code.
kiosk-number-qr = QR code with this number
kiosk-close = Close
helper-who = Who?
helper-who-hint = For which children? No name needed. You may skip every step.
helper-when = When?
helper-when-hint = Which holiday first? And from when until when must somebody be there?
helper-worries = What is on your mind?
helper-worries-hint = Press what applies. Keep what fits, or put it in the plan at once.
helper-next = Next
helper-back = Back
helper-plan = To the plan
helper-all = Show all
