package org.qingshan.conversation.claim;

import org.jspecify.annotations.Nullable;
import org.qingshan.conversation.claim.Claim.Action;

/**
 * Whoever begins his order anew: 重来，只要糖三袋; "start over: one box of peaches, two boxes of eggs"; "change my order to just 3 bags of sugar". What
 * he says is all that he wants, so much of each in all.
 */
public final class StartOver {
    private static final String EARLIER =
            "(?:(?:刚才?|刚刚|上面|前面|之前|原来|以上|先前|头先)(?:我)?(?:的|那些|那几[个样]|点的?|说的?|要的?|拍的?|订的?|下的?|都|全|全部|统统){0,4}(?:不算数?|不要|作废|取消|删掉?|不作数|清掉?|清空)(?:了|啦|吧){0,2}|全(?:部|都)?(?:不算数?|作废)(?:了|吧)?)";

    private static final String ANEW =
            "(?:我|咱|俺)?(?:要|想|来|们)?(?:从头来过?|重新?来(?:过|一遍|一次)?|重新(?:下单?|点|选|报|说|拍|算|要)(?:过|一遍|一次|一下)?)(?:吧|了|啊|哈|哦){0,2}";

    private static final String ONLY = "(?:我)?(?:就|只|改|那)?(?:要|来|是)?";

    private static final Prefiltered CHINESE = Prefiltered.of("^(?:不好意思|老板娘?|主播|那个|等等|等下|哎呀?|算了|[,.!; ]){0,4}+(?:"
            + EARLIER
            + "[,.!:; ]{0,2}" + ANEW + "[,.:;! ]{1,3}|" + ANEW
            + "[,.:;! ]{1,3}|(?:把)?(?:我的?)?(?:整单|整个单子?|订单|单子|购物车)(?:里的)?(?:全部?|都|整个)?(?:改成|改为|换成|换为|变成)(?:了)?)" + ONLY
            + "(?:[:, ]{1,2})?");

    private static final String FIRST =
            "(?:(?:sorry|actually|ok|okay|wait|no|oops|hmm|so|scrap that|forget (?:that|it|all that|everything)|cancel (?:that|everything|all of (?:it|that))|never ?mind)[,.;:! ]{1,3}(?:and |then |let's )?){0,3}+";

    private static final Prefiltered ENGLISH = Prefiltered.of("^" + FIRST
            + "(?:(?:let'?s |let me |can i |can we |i'll |i want to |i'd like to |please )?(?:start(?:ing)? (?:over|again|afresh|anew|from scratch)|begin again|redo (?:it|my order|the order)|scrap (?:everything|it all|all that|my order)|from scratch)(?: please)?[,:;.!-]{1,2} ?"
            + "|(?:please |can you |could you |just ){0,2}(?:change|make|switch|update|edit|set) (?:my|the|this|our) (?:whole |entire |full )?(?:order|cart|basket)(?: to| into| be| to be)? )"
            + "(?:(?:and|then|just|only|it's|make it|now|be|i want|i'll take|i'll have|give me)(?: |, ?)){0,3}");

    /** Nobody says it in more words. */
    private static final int LONGEST = 120;

    private StartOver() {}

    /** @param plain as {@link Normaliser#plain} makes it */
    public static boolean isSaid(String plain) {
        return plain.length() <= LONGEST && (CHINESE.isIn(plain) || ENGLISH.isIn(plain));
    }

    /** What is wanted anew, so much of each in all; null where that is not said, or not plain. */
    static @Nullable ClaimReading read(String plain, Lineup lineup) {
        if (!isSaid(plain)) {
            return null;
        }
        var rest = ENGLISH.replaceAll(CHINESE.replaceAll(plain, ""), "");
        if (lineup.named(rest).isEmpty()) {
            return null;
        }
        var reading = ClaimReader.inFull(rest, lineup);
        boolean wanted = reading.kind() == ClaimReading.Kind.CLAIMS
                && reading.suggestions().isEmpty()
                && reading.claims().stream()
                        .allMatch(claim -> claim.action() == Action.ADD || claim.action() == Action.REPLACE);
        return wanted
                ? reading.with(reading.claims().stream()
                        .map(claim -> new Claim(claim.slot(), Action.REPLACE, claim.quantity()))
                        .toList())
                : null;
    }
}
