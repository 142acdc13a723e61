package org.qingshan.conversation.question;

import java.util.regex.Pattern;

/** 改数量, "change the quantity": asks for another amount of what was ordered, without saying which. */
final class OtherAmountWords {
    private static final Pattern CHANGES = Pattern.compile(
            "(?:我|那|帮我|请|麻烦|能不能|可以|可不可以|能|想|要|再| ){0,6}(?:改|修改|调整|换|变更)(?:一?下|个)?(?:订单|购物车)?的?(?:数量|个数|份数|件数|箱数)[吗么吧呢啊呀了。.!！?？ ]{0,4}"
                    + "|(?:(?:can|could|may) i |i(?:'d| would)? (?:want|like|need) to |please |let me ){0,2}(?:change|edit|adjust|update) (?:the |my |its )?(?:order )?(?:quantity|amount|number|qty)(?: of (?:it|my order))?(?:,? please)?[.!? ]{0,3}");

    /** Nobody says it in more words. */
    private static final int LONGEST = 60;

    private OtherAmountWords() {}

    /** @param plain the text as {@code Normaliser.plain} makes it */
    static boolean ask(String plain) {
        return plain.length() <= LONGEST && CHANGES.matcher(plain).matches();
    }
}
