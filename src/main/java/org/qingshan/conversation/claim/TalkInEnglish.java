package org.qingshan.conversation.claim;

/** {@link TalkFamilies} in English. */
final class TalkInEnglish {
    private static final String NUMBER =
            "(?:\\d{1,4}(?:\\.\\d)?|an?|half|one|two|three|four|five|six|seven|eight|nine|ten|twelve|twenty|thirty|fifty|hundred|dozens?|couple)";

    private static final String WHO = "(?:(?:my|our|his|her|their) (?:[a-z]+ )?" + KinWords.IN_ENGLISH
            + "|(?:my|our|the) (?:co-?workers?|roommates?|housemates?|in-laws|folks|cat|dog|neighbou?rs?|class|team|office)"
            + "|(?:the|that|this|some) (?:lady|guy|man|woman|person|one|girl|dude|viewer|buyer|user|chap|bloke)s?(?: (?:before|above|in front|ahead|behind|up there)(?: of)?(?: me)?)?"
            + "|somebody|someone|people|everybody|everyone|(?:he|she|they)(?! (?:wants?|needs?)))";

    private static final Prefiltered STORY = Prefiltered.of(
            "\\b(?:used to|when (?:i|we) (?:was|were|lived)|back (?:home|then|in the day)|as a (?:kid|child|boy|girl|student)|years ago|growing up|childhood|(?:i|we) (?:still )?remember|reminds me|dreamt|dreamed|(?:had|have) (?:a|this) dream|in my dreams?|(?:i|i'll|wanna) bet|bet (?:you|he|she|they|nobody)|every (?:winter|summer|night|year|morning|autumn|fall|spring|christmas|sunday) (?:we|my|our|grand)|every (?:winter|summer|night|year|morning|autumn|fall|spring|christmas|sunday)$|(?:brewed|smoked|made|grew|raised|kept|baked|pickled|cured) (?:his|her|their|our|its|my) own|would (?:always |often )?(?:crack|make|bring|buy|save|give|cook|bake|carry) )\\b?");

    private static final Prefiltered RECIPE = Prefiltered.of(
            "\\b(?:soak|boil|bake|simmer|steam|fry|roast|stew|mash|stir|chop|slice|blend|grind|toast|marinate|ferment|braise|grill|poach|saute|knead|whisk|rinse|let (?:it|them))\\b.*\\b(?:minutes?|mins?|hours?|hrs?|overnight|cups?|spoons?(?:ful)?|tbsp|tsp|teaspoons?|tablespoons?|degrees|until (?:soft|golden|brown|tender))\\b"
                    + "|\\b" + NUMBER
                    + " (?:cups?|spoons?(?:ful)?|tbsp|tsp|teaspoons?|tablespoons?|pinch(?:es)?|cloves?) of\\b");

    private static final Prefiltered COOKED = Prefiltered.of(
            "\\b(?:soak|boil|bake|simmer|steam|fry|roast|stew|mash|stir|chop|slice|blend|grind|toast|marinate|braise|grill|serve|mix|add (?:salt|sugar|water|oil|butter|milk|garlic|ginger))\\b");

    private static final Prefiltered TOLD = Prefiltered.of(
            "\\b" + WHO
                    + " (?:just |already |once |always |only |really |actually )?(?:got|bought|ate|eats?|ordered|drank|drinks?|grabbed|took|had|grows?|grew|makes?|made|finished|goes through|went through|sells?|sold|keeps?|cooks?|cooked|devoured|snagged|cleaned out|loved?|enjoyed|gave|brought|sent|dropped|lost|stole|stolen|was eating|is eating)\\b.{0,20}?\\b"
                    + NUMBER + "\\b"
                    + "|\\b(?:costco|walmart|tesco|amazon|aldi|lidl|trader joe'?s|whole foods|the (?:super)?market|the corner (?:shop|store)|(?:the |an)?other (?:streams?|shops?|stores?|sellers?|hosts?)|next door|our local \\w+|the \\w+ (?:stream|channel) )\\b.{0,12}?\\b(?:sells?|has|have|had|does|do|charges?|asks?|is selling|are selling)\\b"
                    + "|\\b(?:i|we)(?:'ve| have)? (?:still |already )?(?:have|got|'ve got)\\b.{0,40}?\\b(?:at home|in (?:the|my|our) (?:pantry|fridge|freezer|cupboard|house|garage|basement|kitchen)|left(?: over)?|unopened|from last (?:time|year|week|month))\\b"
                    + "|\\b(?:i|we|hubby) (?:almost|nearly|very nearly) (?:bought|ordered|got|hit|pulled)|^(?:almost|nearly) (?:bought|ordered|got|hit|pulled)|\\b(?:wanted|was going to|was about to|were going to|meant to get|would have (?:bought|taken|got)) .{2,40}\\bbut\\b(?!.*\\b(?:ok|okay|fine|alright|still|here|anyway|sold|"
                    + NUMBER + ")\\b)"
                    + "|^(?:many |so many )?(?:thanks|thank you|thx|ty)(?: you| so much| a lot| again| a million)* for (?:the (?:extra|free|additional|bonus|gift|lovely|last|quick)|throwing in|sending|adding|including|putting in)\\b"
                    + "|\\bmy (?:order|parcel|package|delivery|box|" + NUMBER
                    + ")\\b.{0,40}?\\b(?:haven't|hasn't|still(?! (?:an?|one|two|three|\\d))|never|didn't|only|arrived|came|got here|showed up|went missing|is late|are late)\\b"
                    + "|\\b(?:i|we)(?:'ve)? (?:already )?(?:paid|ordered|bought|got|received) .{0,30}?\\b(?:yesterday|last (?:week|night|month|year|time|\\w+day)|on the \\d|this morning|days? ago|weeks? ago)\\b|^(?:paid|ordered|bought) .{0,30}?\\b(?:yesterday|last (?:week|night|month|\\w+day)|on the \\d|days? ago)\\b"
                    + "|\\b(?:came|arrived|turned up|showed up) (?:all |completely |half )?(?:cracked|broken|smashed|crushed|rotten|mou?ldy|bruised|damaged|leaking|empty|open)\\b"
                    + "|\\b(?:diabetic|allergic|allergy|lactose|celiac|blood (?:sugar|pressure)|on a diet|doctor (?:says|said|told)|(?:i|he|she|we) can't (?:do|eat|have|drink|stomach))\\b"
                    + "|\\b" + NUMBER
                    + " [a-z ]{0,24}?(?:feeds?|makes?|yields?|lasts?)(?: me| us)? (?:about |only |around |like )?"
                    + NUMBER
                    + "\\b|\\b(?:you (?:guys )?|u |they |host )(?:should|could|ought to|might want to) (?:sell|do|offer|make|have|pack|try)\\b");

    private static final Prefiltered TO_ALL = Prefiltered.of(
            "^(?:ok |come on |hey )?(?:everyone|everybody|all of you|you (?:all|guys)|guys|people),? (?:please )?(?:grab|buy|get|take|order|try)\\b|\\bgive (?:that|this) (?:lady|guy|man|woman|girl|dude|person|one)\\b|\\b(?:show|weigh|open|cut|peel|taste|eat)\\b.{0,24}\\b(?:for us|to us|show us|on camera)\\b");

    private static final Prefiltered OTHERS = Prefiltered.of("\\b" + WHO + "\\b");

    private static final Prefiltered UNREAL = Prefiltered.of(
            "\\b(?:if|when|once) (?:i|we|this|that|it|they|[a-z]+)(?: ever)? (?:ever|win|won|hit|get rich|got rich|become rich|was rich|were rich|am rich|retire|grow up)\\b|\\bwhen i'm (?:rich|retired|a millionaire)|\\bif i (?:had|had the) (?:money|space|a bigger)");

    private static final Prefiltered WISH = Prefiltered.of(
            "\\b(?:please|pls|plz|i'?ll (?:just |also )?(?:take|have|get|grab|try)|gimme|i will (?:take|have|get)|i want|i need|i'd like|(?:can|could|may) i|give me|send (?:me|us|one|two)|put me|add|another|more|again|same|this time|so (?:i|we|two|three|one)|count me|sign me|get me|let me|same here|me too|for me)\\b|[+×x] ?\\d|\\b[a-z]\\d\\b");

    private static final Prefiltered FOR_ME =
            Prefiltered.of("\\bfor me (?:every|each|when|on|all)\\b|\\bcan't\\b|\\bi bet\\b");

    private TalkInEnglish() {}

    /** What the part is; OTHER where it is none of them. */
    static TalkPart of(String part) {
        if (UNREAL.isIn(part)) {
            return TalkPart.UNREAL;
        }
        if (TO_ALL.isIn(part)) {
            return TalkPart.TOLD;
        }
        if (WISH.isIn(part) && !FOR_ME.isIn(part)) {
            return TalkPart.OTHER;
        }
        if (STORY.isIn(part)) {
            return TalkPart.STORY;
        }
        if (RECIPE.isIn(part)) {
            return TalkPart.RECIPE;
        }
        return TOLD.isIn(part) ? TalkPart.TOLD : TalkPart.OTHER;
    }

    static boolean isOfOthers(String part) {
        return OTHERS.isIn(part);
    }

    static boolean isCooked(String part) {
        return COOKED.isIn(part);
    }
}
