package org.qingshan.conversation.claim;

import java.util.List;

/**
 * Characters that only a dialect or an older hand writes, as the standard language does: Cantonese 畀我兩箱嘅, Hunanese 不要哒, 黏豆包. Only those that
 * mean the same wherever they stand; what needs its neighbours (唔要, 冇) is in {@code words.txt}.
 */
final class Dialect {
    private static final String SPOKEN = "畀俾攞嘅嚟係咗佢嗰哋睇啲哒樽髀黏";
    private static final String WRITTEN = "给给拿的来是了他那们看点了瓶腿粘";

    /** 睇落好靓, 寄去深圳唔该: what only who speaks Cantonese writes. */
    private static final Prefiltered CANTONESE = Prefiltered.of("[睇嘅唔哋佢冇咁嚟咗喺嗰啲畀俾攞靚㗎喎啫乜嘢]");

    /** Words that mean something else, or nothing, where nobody speaks Cantonese. */
    private static final List<Rewriting> WORDS = List.of(
            Rewriting.of("(^|[,.!?; ])我都(?=(?:要|来|想要|拿|买)" + Rewriting.NUMBER + Rewriting.UNIT + ")", "$1我也"),
            Rewriting.of("[琴寻擒噚]日|寻晚|琴晚", "昨天"),
            Rewriting.of("旧年", "去年"),
            Rewriting.of("那阵时?", "那时候"),
            Rewriting.of("帮衬", "买"),
            Rewriting.of("成(?=[日晚朝个])", "整"),
            Rewriting.of("(?<=^|[,.!? 我])阿(?=[妈爸])", "我"),
            Rewriting.of("阿嫲|嫲嫲", "奶奶"),
            Rewriting.of("(?<![零粮伙饮美素副主肉熟甜膳速捕])食(?=[了过晒完得埋紧一两三四五六七八九十半\\d])", "吃"),
            Rewriting.of("[落撳揿攞]错", "拍错"),
            Rewriting.of("唔是", "不是"),
            Rewriting.of("(?<=[箱袋盒斤份只个包瓶罐桶条件])[咋啫](?=[呀啊,.! ]|$)", "而已"));

    private Dialect() {}

    /** What is Cantonese and is something else in Mandarin, said as there: 我都要一箱 is "all of it, a box", and "me too" in Cantonese. */
    static String alsoWanted(String typed, String plain) {
        return CANTONESE.isIn(typed) ? Rewriting.all(WORDS, plain) : plain;
    }

    static char written(char spoken) {
        int at = SPOKEN.indexOf(spoken);
        return at < 0 ? spoken : WRITTEN.charAt(at);
    }
}
