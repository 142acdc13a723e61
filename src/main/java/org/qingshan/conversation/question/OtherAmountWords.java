package org.qingshan.conversation.question;

import java.util.regex.Pattern;

/** 改数量, "change the quantity": asks for another amount of what was ordered, without saying which. */
final class OtherAmountWords {
    private static final Pattern CHANGES = Pattern.compile(
            "(?:我|那|帮我|请|麻烦|能不能|可以|可不可以|能|想|要|再| ){0,6}(?:改|修改|调整|换|变更)(?:一?下|个)?(?:订单|购物车)?的?(?:数量|个数|份数|件数|箱数)[吗么吧呢啊呀了。.!！?？ ]{0,4}"
                    + "|(?:哎呀?|啊|呃|不好意思|我|,| ){0,4}(?:刚才?)?(?:数量|个数|份数|数字)?(?:打|写|输|按|填|点|下|拍|订|搞|弄|说|报)?错(?:了)?(?:数量|个数|份数|数字)?[了啊哦呀。.! ]{0,4}|(?:数量|个数|份数)(?:不对|有误|不是这个)[了啊。.! ]{0,3}|(?:oops,? ?|sorry,? ?|ah,? ?)?(?:typo|wrong (?:amount|number|quantity)|i (?:typed|wrote|got) (?:it )?wrong|wrong)[.! ]{0,3}"
                    + "|(?:(?:can|could|may) i |i(?:'d| would)? (?:want|like|need) to |please |let me ){0,2}(?:change|edit|adjust|update) (?:the |my |its )?(?:order )?(?:quantity|amount|number|qty)(?: of (?:it|my order))?(?:,? please)?[.!? ]{0,3}");

    /** Nobody says it in more words. */
    private static final int LONGEST = 60;

    private OtherAmountWords() {}

    /** @param plain the text as {@code Normaliser.plain} makes it */
    static boolean ask(String plain) {
        return plain.length() <= LONGEST && CHANGES.matcher(plain).matches();
    }
}
