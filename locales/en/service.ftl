## Keeping, my list

keep-add = Keep
keep-added = Kept
keep-fleeting = Your device cannot keep your list. It stays until you close this page.
list-title = My list
list-intro = Here is what you keep. It stays on this device. You need no account.
list-empty = You have not kept anything yet. Press “Keep” beside what you want to remember.
list-search = Find something
list-remove = Remove
list-removed = Removed from your list: { $name }
list-undo = Put back
list-gone = No longer in Wegwijs: { $id }
list-print = Print
list-share-hint = Your list is in the link itself. Whoever gets the link sees it. We see nothing.
list-sent-title = Someone sent you this list
list-sent-keep = Keep all
list-sent-leave = Do not keep
list-unreadable = { $count ->
    [one] We could not read 1 part of the link.
   *[other] We could not read { $count } parts of the link.
}

## Handing on

share = Share
share-copied = The link is copied. Paste it into a message.
share-by-hand = Copy this link:
