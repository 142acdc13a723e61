package org.qingshan.conversation.words;

import java.util.Optional;
import java.util.regex.Pattern;

/** What is to stand of what one has, said beside what is not: 只要黄桃不要竹笋, 不要两箱了要一箱, 黄桃多了，一箱就好. */
public final class WhatStands {
    private static final String NUMBER = AmountWords.NUMBER + AmountWords.MEASURE;
    private static final String MAYBE_NAME = "[\\p{IsHan}a-z0-9]{0,6}?";
    private static final String SOFT = "[吧哈啊呀哦啦了的嘛,.!~ ]{0,8}(?:谢谢)?[.!~ ]{0,4}";

    /** No amount stands in it: 就要两箱黄桃，不要太熟的 is an order. */
    private static final String GOODS = "[\\p{IsHan}a-z0-9&&[^一二两三四五六七八九十半俩仨]]{1,6}?";

    private static final Pattern ONLY = Pattern.compile(
            "(?:那|我|就|还是){0,3}(?:只|就|光)要" + GOODS + "[, ]{0,2}(?:不要|不买|别要|去掉)(?<gone>" + GOODS + ")(?<!的)" + SOFT);

    /** 不要两箱了要一箱; 要不要来两箱 is a thought. */
    private static final Pattern NOT_SO_MUCH = Pattern.compile("(?<name>" + MAYBE_NAME
            + ")(?:我|还是|那){0,2}(?<!要)(?:不要|不买)(?:" + "(?:那么多|" + NUMBER
            + ")了?[, ]{0,2}|了[, ]{0,2}|[, ]{1,2})(?:我|只|就|改){0,2}(?:要|买|来)(?<to>" + NUMBER + ")(?:就好|就行|就够)?" + SOFT);

    /** 黄桃多了，一箱就好; 黄桃多了一箱 is one too many. */
    private static final Pattern TOO_MUCH =
            Pattern.compile("(?<name>(?![要买拍下点我有太好很还])" + MAYBE_NAME + ")(?:有点|好像|是|太|我){0,2}(?:要|买|拍|下|点)?多了(?:点)?"
                    + "(?:[, ]{1,2}(?:我|只|就|那|改成?|来|要|留){0,3}|(?:只|就|那|改成?|来|要|留){1,3})(?<to>" + NUMBER
                    + ")(?:就好|就行|就够吃?|够吃?)?" + SOFT);

    private static final String GOES = "(?:我|就|先|都)?(?:不要|不想要|不用|退掉|退|取消|去掉|删掉|撤掉)(?:了|掉|吧)?";

    private static final String STAYS =
            "(?:我|就|都|还是|仍然|还|也|正常|继续|照样){0,3}(?:照(?:常|样|旧|原样)?(?:发|寄|送|要|来)|照旧|照常|照样|正常(?:发|寄|送)|继续(?:发|寄|要)|(?<=还是|继续|正常)(?:发|寄|送)|不变|不动|别动|保留|留着|留下)";

    private static final String ONE = "(?<%s>(?!其他|其它|其余|剩|余下|别的|另外)[\\p{IsHan}a-z0-9&&[^一二两三四五六七八九十半]]{1,6}?)";

    /** 红糖不要了，桃子照发. */
    private static final Pattern GOES_AND_STAYS = Pattern.compile("(?:那|我|把|请|麻烦){0,3}" + ONE.formatted("goes") + GOES
            + "[,.; ]{1,3}" + ONE.formatted("stays") + STAYS + SOFT);

    private static final Pattern STAYS_AND_GOES = Pattern.compile("(?:那|我|把|请|麻烦){0,3}" + ONE.formatted("stays") + STAYS
            + "[,.; ]{1,3}(?:把)?" + ONE.formatted("goes") + GOES + SOFT);

    private static final Pattern AFTER_ALL =
            Pattern.compile("(?:我|又|有点){0,2}(?:反悔了?|改主意了?|变卦了?|想法变了)[, ]{0,2}(?<said>还是.{2,16})");

    /** "Sorry 10 is too many, I only need 3", "too much, back to 2". */
    private static final Pattern TOO_MANY = Pattern.compile(
            "(?:(?:sorry|oh|actually|wait|no|hm+|ok|ah|but|thats|that's|it's|its|maybe)[,.! ]{1,3}){0,4}+(?:"
                    + AmountWords.ENGLISH_NUMBER
                    + "(?: " + AmountWords.ENGLISH_MEASURE
                    + ")? (?:is|are|would be|might be) )?(?:a bit |way |far |maybe )?too (?:many|much)(?: for (?:me|us))?[,.;:! ]{1,3}"
                    + "(?:(?:i|i'll|ill|we|so|just|only|lets|let's|make it|make that|go|back|down|to|need|want|take|have|cut it|reduce it|change it|then|please|with) ){1,7}+(?<to>"
                    + AmountWords.ENGLISH_NUMBER
                    + ")(?: " + AmountWords.ENGLISH_MEASURE
                    + ")?(?:,? (?:please|pls|then|instead|is enough|is fine|will do|thanks|only)){0,2}[.! ]{0,3}");

    private WhatStands() {}

    /** The same in the words of the claim grammar; empty if it is something else. */
    public static Optional<String> of(String plain) {
        var only = ONLY.matcher(plain);
        if (only.matches()) {
            return Optional.of(only.group("gone") + "不要了");
        }
        var both = GOES_AND_STAYS.matcher(plain);
        var turned = STAYS_AND_GOES.matcher(plain);
        if (both.matches() || turned.matches()) {
            var found = both.matches() ? both : turned;
            return Optional.of(found.group("goes") + "不要了," + found.group("stays") + "还是要的");
        }
        var less = NOT_SO_MUCH.matcher(plain);
        if (less.matches()) {
            return Optional.of(less.group("name") + "改成" + less.group("to"));
        }
        var much = TOO_MUCH.matcher(plain);
        if (much.matches()) {
            return Optional.of(much.group("name") + "改成" + much.group("to"));
        }
        var many = TOO_MANY.matcher(plain);
        if (many.matches()) {
            return Optional.of("make it " + many.group("to"));
        }
        var said = AFTER_ALL.matcher(plain);
        return said.matches() ? Optional.of(said.group("said")) : Optional.empty();
    }
}
