package org.qingshan.conversation.claim;

import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * Words beside an order that neither name goods nor take it back, put it off or bargain. Each kind is a small grammar of closed classes of words
 * ({@link AccompanimentWords}, {@link AccompanimentInEnglish}); several may follow each other with no mark between: 发武汉能保鲜吗不管了要了.
 */
final class Accompaniment {
    /** Nobody says it in more letters; it keeps the time for a hostile text linear. */
    private static final int LONGEST = 60;

    /** Voice to text strings together no more. */
    private static final int LONGEST_RUN = 32;

    private static final List<Prefiltered> KINDS = Stream.concat(
                    AccompanimentWords.KINDS.stream(), AccompanimentInEnglish.KINDS.stream())
            .toList();

    private static final Prefiltered WISHED =
            Prefiltered.of("(?:来|要|买|拿|整|弄|搞|称|留|拍|订|囤|下|加|带|捎|装|扣|\\+)(?:个|点)? ?(?:\\d|[一二两俩三四五六七八九十半])");

    private static final Prefiltered WISHING_FIRST = Prefiltered.of(
            "^(?:我|俺|也|就|再|先|还|那|给|帮|替|跟|同|麻烦|请){0,4}(?:来|要|买|拿|整|弄|搞|称|留|拍|订|囤|下|加|打|带|捎|装|扣|\\+)(?![了过着])");

    private Accompaniment() {}

    /** It says that it is wanted, not only how much of what. */
    static boolean isWished(String order) {
        return WISHING_FIRST.begins(order) || WISHED.isIn(order);
    }

    /** Whether all of it is one or several of them. */
    static boolean isAllOf(String said, boolean asked) {
        if (said.length() < 2 || said.length() > LONGEST) {
            return false;
        }
        if (Latin.is(said.charAt(0))) {
            return AccompanimentInEnglish.IF_ANY.isAllOf(said)
                    || isOne(said, asked) && !AccompanimentInEnglish.HANGING.isIn(said);
        }
        return isOne(said, asked)
                || said.length() <= LONGEST_RUN && isRun(said, part -> isOne(part, asked && said.endsWith(part)));
    }

    /** Whether all of it, with no mark between it and the order, is of the kinds that cannot be said of the goods. */
    static boolean isGluedOn(String said) {
        return said.length() > 1
                && said.length() <= LONGEST_RUN
                && isRun(said, part -> Prefiltered.isOneAllOf(AccompanimentWords.GLUED, part));
    }

    static boolean isCooking(String said) {
        return AccompanimentWords.COOKED.isAllOf(said);
    }

    /** Whether it asks something that nothing hangs on. */
    static boolean isAsked(String said) {
        return AccompanimentWords.ASKED.isAllOf(said);
    }

    private static boolean isOne(String said, boolean asked) {
        return (!asked || Latin.is(said.charAt(0))) && Prefiltered.isOneAllOf(KINDS, said)
                || AccompanimentWords.ASKED.isAllOf(said)
                || asked && AccompanimentWords.ASKED.isAllOf(said + "吗");
    }

    /** 谢谢林姐祝生意兴隆: each begins where another ends. */
    private static boolean isRun(String said, Predicate<String> isOne) {
        int length = said.length();
        var ends = new boolean[length + 1];
        ends[0] = true;
        for (int from = 0; from < length; from++) {
            for (int to = from + 2; ends[from] && to <= length; to++) {
                ends[to] = ends[to] || isOne.test(said.substring(from, to));
            }
        }
        return ends[length];
    }
}
