package org.qingshan.conversation.words;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Words that may say how much somebody has in all. What it means hangs on what he has.
 *
 * @param said of which it tells the groups of its form
 */
public record NewTotalWords(Form form, Matcher said) {
    public static final String MUCH = AmountWords.NUMBER + " ?" + AmountWords.MEASURE;
    public static final String ENGLISH =
            AmountWords.ENGLISH_NUMBER + "(?: (?:" + AmountWords.ENGLISH_MEASURE + "|kilos?|catt(?:y|ies)))?+";

    /** What the amount may be of: no word of what becomes of it. */
    private static final String NAME = "[\\p{IsHan}&&[^给寄送退换不没再加另吗么]]{0,4}?";

    private static final String OF = "(?: of (?:the |my )?[a-z][a-z ]{1,20}?)?";
    private static final String LEAD = "(?:(?:那|我|嗯|哎呀?|啊|哦|咁|不好意思|不对|等等|算了|其实|还是|请|麻烦|帮我|给我|把)[,.! ]{0,2}){0,4}+";
    private static final String ENGLISH_LEAD =
            "(?:(?:no|oh|sorry|wait|oops|hmm|actually|ok|okay|please|but|i want|i need|i meant|i said)[,.! ]{1,2}){0,5}+";
    private static final String SOFT =
            "(?:就|都|已经|也){0,2}(?:得|够|好|行|可以)?(?:了|吧|啦|喇|咯|嘞|呀|啊|哈|嘛){0,3}[,.!~ ]{0,3}(?:谢谢|唔该)?[.!~ ]{0,3}";
    private static final String PLEASE =
            "(?: (?:is|are|will be) (?:enough|plenty|fine|ok))?(?:,? (?:please|pls|thanks|thank you|only|instead|then)){0,3}[.! ]{0,4}";

    /** Nobody says it in more words. */
    private static final int LONGEST = 80;

    /** Each with the same groups in Chinese and English; the one that is tried first stands first. */
    public enum Form {
        /** 三盒太多了两盒吧, 唔好三盒喇，兩盒得喇, "three is too many, two please": of whoever has {@code from} or {@code denied}; {@code of} stands behind the amount. */
        INSTEAD(
                "(?:" + NAME + "(?<from>" + MUCH + ")" + NAME
                        + "(?:实在|真的|好像|也|都|会|是){0,2}(?:太多(?:了|啦|喇|咗|点|啲)?|有[点啲]多了?|多[了咗](?=[,. 啊呀啦])|吃不[完了]|食唔[晒完])(?:了|啦|喇|呀|啊|的){0,2}"
                        + "|(?:不是|不要|不用|不需要|唔好|唔要|唔系|唔使|莫要|别)(?:要|来|给我)?(?<denied>" + MUCH + ")" + NAME
                        + "(?:了|啦|喇|咯|嘞|呀|啊){0,2})[,.;! ]{0,3}(?:还是|就|改成?|改为|减到|减成|来|要|那|给我|俾我|留|只|有|是|系){0,4}(?<much>"
                        + MUCH + ")(?<of>" + NAME + ")" + SOFT,
                "(?:(?<from>" + ENGLISH + ")" + OF
                        + "(?: is| are|'s| would be) (?:way |far |a bit |a little )?too (?:many|much)|(?:(?:that's )?not|i (?:don't|do not) (?:want|need)) (?<denied>"
                        + ENGLISH + ")" + OF
                        + ")[,.;! ]{1,3}(?:(?:so|but|and|just|only|make it|make that|change it to|i want|i'd like|i need|give me|i'll take|take|let's do) ){0,3}(?<much>"
                        + ENGLISH + ")(?<of>" + OF + ")" + PLEASE),
        /** 改成桃子一箱鸡蛋两盒: {@code rest} is all. */
        LISTED(
                "(?:订单|单子)?(?:都|全部|一共)?(?:改成|改为|变成|调成)[:, ]{0,2}(?<rest>.{4,60})",
                "(?:can you |could you )?(?:change|make|update|set) (?:it|that|this|them|my order|the order|my cart|the cart)(?: to| into)?[: ]{1,2}(?<rest>.{6,60})"),
        /**
         * 只要两箱，再来一斤笋: so much of what there is, and {@code rest} beside it. 那就来两箱 may say so, or want two more, which {@code perhaps} tells,
         * where it is not {@code enough}.
         */
        BESIDE(
                "(?:(?<perhaps>就)|只|改|减)(?:要|是|拿|来|买|成|到|留)?(?<much>" + MUCH + ")" + NAME + "(?<enough>" + SOFT
                        + ")(?<rest>(?:另外|然后|还有|再|还要|加|外加|和|也).{2,40})",
                "(?<perhaps>)(?<enough>)(?:only|just|make it|make that) (?:want |need |take )?(?<much>" + ENGLISH + ")"
                        + OF + "(?:[,;.] ?(?:and |plus )?| and | plus )(?<rest>.{4,60})"),
        /** 十斤就十斤, of whoever has so much: it is all right as it is. */
        BE_IT(NAME + "(?<much>" + MUCH + ")" + NAME + "就\\k<much>" + NAME + SOFT, null),
        /** 我那个单改两箱, 订单 1001 改成两箱, "in total two boxes, not more": {@code order} is its number, where one is named. */
        OF_ORDER(
                "(?:我|那|这|个|的){0,3}(?:订单|单子?)号? ?(?<order>\\d{0,6}) ?(?:给我|帮我|要|想){0,2}(?:改|变|换)(?:成|为|到)?(?<much>"
                        + MUCH + ")" + SOFT,
                "(?<order>)(?:in total|in all|altogether),? (?<much>" + ENGLISH + ")" + OF
                        + "(?:,? (?:not|no|nothing) more)?" + PLEASE),
        /** 不是加，是一共一袋, "not more, one in total": of what was taken last, where it may be of that. */
        NOT_MORE(
                "(?:不是|不用|别|没说|没有|没让你|不)(?:要)?(?:再|另外|又|多)?(?:加|多要|多来|再要|再来|再加|追加|添)(?:的|了|一[袋箱盒斤份])?[,.;! ]{0,3}"
                        + "(?:我?(?:是|说|要)(?:说|要|指)?(?:的是)?|而是|就|只){0,3}(?:一共|总共|总的|合计|加起来|拢共|就|只)(?:就|只)?(?:要|是|来)?(?<much>"
                        + MUCH + ")" + NAME + SOFT,
                "(?:(?:that's |it's )?not (?:one |two |\\d )?(?:more|extra|another(?: one)?|add|adding|on top|in addition|additional)|(?:i )?(?:don't|do not|didn't|did not) (?:mean |want |say )?(?:to )?(?:add|more|another(?: one)?|extra))"
                        + "[,.;! ]{1,3}(?:(?:so|but|and|just|only|make it|i meant|i mean|i want|it's|that's|it should be) ){0,3}(?<much>"
                        + ENGLISH + ")" + OF + "(?: in (?:total|all)| altogether| total)?" + PLEASE),
        /** 红糖太多了，三袋行不行, "too many, can I have just three?": a button does it. */
        ASKED(
                NAME + "(?:实在|真的|好像|有点)?太?多了(?:点)?[,. ]{1,2}(?:我)?(?:能不能|可以|能)?(?:只|就|改成?|来|要|留){0,3}(?<much>" + MUCH
                        + ")" + NAME + "(?:行不行|得不得行|行不|行吗|中不中?|可以吗|可不可以|好不好|好吗|成不成?|吗)[? ]{0,3}",
                "(?:that's |it's )?(?:way |far |a bit )?too (?:many|much)[,.;! ]{1,3}(?:can|could|may) i (?:please )?(?:just |only )?(?:have |get |take )?(?:just |only )?(?<much>"
                        + ENGLISH + ")" + OF + "(?: instead)?(?: please)?[? ]{0,3}");

        private final List<Pattern> patterns;

        Form(String chinese, @Nullable String english) {
            var inChinese = Pattern.compile(LEAD + chinese);
            patterns =
                    english == null ? List.of(inChinese) : List.of(inChinese, Pattern.compile(ENGLISH_LEAD + english));
        }

        private Stream<NewTotalWords> in(String plain) {
            return patterns.stream()
                    .map(pattern -> pattern.matcher(plain))
                    .filter(Matcher::matches)
                    .map(said -> new NewTotalWords(this, said));
        }
    }

    /** All that they may say. */
    public static List<NewTotalWords> in(String plain) {
        return plain.length() > LONGEST
                ? List.of()
                : Stream.of(Form.values()).flatMap(form -> form.in(plain)).toList();
    }

    public String much() {
        return said.group("much");
    }

    /** Beside it, or all that is listed. */
    public String rest() {
        return said.group("rest");
    }

    public boolean has(String group) {
        var words = said.group(group);
        return words != null && !words.isEmpty();
    }
}
