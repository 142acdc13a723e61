package org.qingshan.conversation.claim;

import org.qingshan.conversation.claim.Token.Word;

/** Who somebody is, by the word for it. */
final class People {
    private static final Prefiltered FAMILY = Prefiltered.of("[妈爸爹娘公婆哥姐弟妹爷奶姨叔舅嫂婶姑儿女友]|同事|邻居|mum|mom|dad|wife|husband");
    private static final Prefiltered IN_ENGLISH = Prefiltered.of(
            "(?:my )?(?:wife|hubby|husband|mum|mom|dad|mother|father|sister|brother|uncle|auntie|aunty|grandma|grandpa|granny|nan|son|daughter|ma'am)");

    private People() {}

    /** 我妈, "my mum", 同事. */
    static boolean areFamily(Word who) {
        return FAMILY.isIn(who.text());
    }

    /** 我, 我妈, 老婆. */
    static boolean areOurs(Word who) {
        return who.text().startsWith("我") || areFamily(who);
    }

    /** 我妈, 阿姨, 李老师. */
    static boolean areCalled(Word who) {
        return areFamily(who) || who.text().endsWith("老师");
    }

    /** "uncle", "my wife". */
    static boolean areCalledInEnglish(Word who) {
        return IN_ENGLISH.isAllOf(who.text());
    }
}
