package org.qingshan.conversation.claim;

import java.util.regex.Pattern;
import org.qingshan.conversation.claim.Token.Word;

/** Who somebody is, by the word for it. */
final class People {
    private static final Prefiltered FAMILY = Prefiltered.of("[妈爸爹娘公婆哥姐弟妹爷奶姨叔舅嫂婶姑儿女友]|同事|邻居|mum|mom|dad|wife|husband");
    private static final Prefiltered IN_ENGLISH = Prefiltered.of(
            "(?:my )?(?:wife|hubby|husband|mum|mom|dad|mother|father|sister|brother|uncle|auntie|aunty|grandma|grandpa|granny|nan|son|daughter|ma'am)");

    /** 三婶, 二姨妈, 大伯, 小舅子: by their order among brothers and sisters; 三叔退了两箱 tells what he did. */
    private static final Pattern IN_ORDER = Pattern.compile(
            "(?<![来要拿买拍订+第×x])[大小老幺二三四五六七八九][婶姨叔伯舅姑嫂娘爷哥姐妹弟](?:[妈父母婆爷夫妹]|[子儿](?!子|要|女)|(?<=(.))\\1)?(?![^,.;!?]{0,8}[了够退]|[^,.;!?]{0,3}(?:给|送|寄|发)我)");

    private People() {}

    /** Where the word for a relative at a place ends; there if none is. */
    static int endOfRelative(String text, int at) {
        if ("大小老幺二三四五六七八九".indexOf(text.charAt(at)) < 0) {
            return at;
        }
        var relative = IN_ORDER.matcher(text).region(at, text.length()).useTransparentBounds(true);
        return relative.lookingAt() ? relative.end() : at;
    }

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
