package org.qingshan.conversation.claim;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.qingshan.conversation.claim.Token.Break;
import org.qingshan.conversation.claim.Token.Measured;
import org.qingshan.conversation.claim.Token.Named;
import org.qingshan.conversation.claim.Token.Numeral;
import org.qingshan.conversation.claim.Token.Unknown;
import org.qingshan.conversation.claim.Token.Word;

/**
 * So much for each of so many people, who are counted in another clause or beside the goods: 三个人，红糖一人一袋, "there are three of us,
 * one box of peaches each". Where they stand right before it, {@link Shares} has it.
 */
final class PerHead {
    private static final Set<String> HEADS =
            Set.of("一人", "每人", "人手", "每家", "一家", "每户", "一户", "每位", "人均", "每个人", "各", "各来", "各要");
    private static final Set<String> EACH = Set.of("each", "apiece", "per person", "per head", "a head");
    private static final Prefiltered PERSONS = Prefiltered.of(
            "个?人|口人?|口子|户(?:人家?)?|家(?:人|邻居|亲戚)?|位|个人的?|[姐兄]妹|兄弟|闺蜜|室友|舍友|同学|同事|朋友|邻居|孩子|娃|老师|老人家?|大人|小孩|小朋友|people|persons?|families|households|friends|colleagues|kids|children|neighbou?rs|roommates|flatmates|sisters|brothers|cousins|girls|guys|adults|students|aunts?|uncles?");
    private static final Prefiltered US = Prefiltered.of("(?:我|咱|俺)们?(?:一共|总共|就|有)?");
    private static final Prefiltered GOT = Prefiltered.of("got|have|i have|i've got|i've");
    private static final Pattern FAMILY =
            Pattern.compile("(?:我们?|咱们?)?(?:一家|全家)([二三四五六七八九])口(?:人|子)?|([三四五六七八])口之家|([两二三四五六])(?:姐妹|兄弟|兄妹|姊妹|妯娌)");
    /** 一人一箱吃撑了, 限每人一袋, 够不够, "six of us had one each". */
    private static final Prefiltered TOLD = Prefiltered.of(
            "^限|[了过够没分]|发的|^(?:had|ate|bought|shared|tried|drank|used|ordered|received|already|enough)$");

    private static final String DIGITS = "零一二三四五六七八九";
    private static final BigDecimal MOST = BigDecimal.valueOf(20);
    private static final int LONGEST = 24;

    private PerHead() {}

    /** The same tokens, with how much it is for all of them. */
    static List<Token> multiplied(List<Token> tokens) {
        if (tokens.size() > LONGEST || !isWish(tokens)) {
            return tokens;
        }
        var eachs = eachs(tokens);
        var lists = eachs.stream()
                .map(each -> list(tokens, each))
                .filter(Objects::nonNull)
                .toList();
        var amounts = lists.stream().flatMap(list -> list.amounts().stream()).toList();
        boolean all = !eachs.isEmpty() && lists.size() == eachs.size() && namesNothingElse(tokens, lists);
        int counted = all ? counted(tokens, amounts) : -1;
        var said = counted < 0 ? null : many(tokens, counted);
        var many = said == null ? null : SpeakerToo.with(tokens, counted, said);
        return many == null || many.compareTo(BigDecimal.ONE) <= 0 || many.compareTo(MOST) > 0
                ? tokens
                : replaced(tokens, eachs, lists, counted, many);
    }

    /** Where several things are named each of them is so much for each. */
    private static boolean namesNothingElse(List<Token> tokens, List<EachList> lists) {
        var named = IntStream.range(0, tokens.size())
                .filter(at -> tokens.get(at) instanceof Named)
                .toArray();
        return named.length <= 1
                || Arrays.stream(named)
                        .allMatch(at -> lists.stream().anyMatch(list -> at >= list.begin() - 2 && at < list.end()));
    }

    /** Nothing asked or told of others or of another time. */
    private static boolean isWish(List<Token> tokens) {
        return IntStream.range(0, tokens.size()).noneMatch(at -> isAgainst(tokens, at))
                && tokens.stream().noneMatch(Shares::isOfPast);
    }

    private static boolean isAgainst(List<Token> tokens, int at) {
        if (tokens.get(at) instanceof Break mark && mark.mark() == '?' || TOLD.isIn(SentenceEnd.text(tokens.get(at)))) {
            return true;
        }
        return tokens.get(at) instanceof Word word
                && switch (word.sense()) {
                    // 三个朋友每人一箱
                    case OTHER -> !(isFriends(word) && isCountedBefore(tokens, at));
                    case TALKING, WAVERING, PRICE, QUERY, LATER, CANCEL, REMOVE, CHANGE, LESS -> true;
                    // "There are three of us"
                    case ASKING -> !(word.text().equals("are") && Token.at(tokens, at + 1) instanceof Numeral);
                    default -> false;
                };
    }

    private static boolean isFriends(Word word) {
        return word.text().equals("朋友");
    }

    private static boolean isCountedBefore(List<Token> tokens, int at) {
        return Token.at(tokens, at - 1) instanceof Numeral
                || Token.at(tokens, at - 1) instanceof Measured && Token.at(tokens, at - 2) instanceof Numeral;
    }

    /** 黄桃每人一箱，红糖每人一袋: each is said of each thing. */
    private static List<Integer> eachs(List<Token> tokens) {
        var found = IntStream.range(0, tokens.size())
                .filter(at -> isEach(tokens, at))
                .boxed()
                .toList();
        boolean same = found.stream()
                        .map(at -> SentenceEnd.text(tokens.get(at)))
                        .distinct()
                        .count()
                == 1;
        return same && (found.size() == 1 || HEADS.contains(SentenceEnd.text(tokens.get(found.get(0)))))
                ? found
                : List.of();
    }

    private static boolean isEach(List<Token> tokens, int at) {
        var text = SentenceEnd.text(tokens.get(at));
        return HEADS.contains(text) && isListAhead(tokens, at + 1)
                || EACH.contains(text)
                || isEachOfUs(tokens, at)
                || text.equals("each of") && Token.at(tokens, at + 1) instanceof Named;
    }

    /** "Each of us wants two bags", "two bags for each of us". */
    static boolean isEachOfUs(List<Token> tokens, int at) {
        return InContext.isText(tokens.get(at), "each of") && InContext.isText(Token.at(tokens, at + 1), "us");
    }

    private static boolean isListAhead(List<Token> tokens, int behind) {
        int begin = EachList.begin(tokens, behind);
        return isAmount(tokens, Token.at(tokens, begin) instanceof Named ? EachList.begin(tokens, begin + 1) : begin);
    }

    /** What each gets: behind 每人, before "each", behind "each wants"; null where it is not said. */
    private static @Nullable EachList list(List<Token> tokens, int each) {
        int begin = EachList.begin(tokens, each + 1);
        boolean wants = begin > each + 1 && isListAhead(tokens, each + 1);
        if (wants || HEADS.contains(SentenceEnd.text(tokens.get(each)))) {
            return EachList.at(tokens, begin);
        }
        int amount = amount(tokens, each);
        var before = EachList.before(tokens, each);
        return before != null && before.amounts().contains(amount)
                ? before
                : amount < 0 ? null : new EachList(amount, List.of(amount), amount + 2);
    }

    /** Where the number stands of what each gets, in English; -1 where it does not. */
    private static int amount(List<Token> tokens, int each) {
        for (int at = each - 1; at >= 0 && !(tokens.get(at) instanceof Break); at--) {
            if (isAmount(tokens, at)) {
                return at;
            }
        }
        for (int at = each + 2; isEachOfUs(tokens, each) && at < tokens.size(); at++) {
            if (isAmount(tokens, at)) {
                return at;
            }
            if (tokens.get(at) instanceof Break) {
                return -1;
            }
        }
        return -1;
    }

    private static boolean isAmount(List<Token> tokens, int at) {
        return at >= 0
                && at + 1 < tokens.size()
                && (tokens.get(at) instanceof Numeral || InContext.isText(tokens.get(at), "a"))
                && (tokens.get(at + 1) instanceof Measured measured
                                && measured.measure().style() != Measure.Style.PIECE
                        || isOfThing(tokens, at));
    }

    /** "One pillow each", "a bangle each": of what is sold by the piece nothing stands between. */
    private static boolean isOfThing(List<Token> tokens, int at) {
        return tokens.get(at + 1) instanceof Named thing
                && thing.mention().isClear()
                && thing.mention().by() != Mention.By.SLOT
                && Latin.is(thing.mention().text().charAt(0))
                && AsSold.isThing(thing.mention().offer().unit())
                && Token.at(tokens, at + 2) instanceof Word each
                && EACH.contains(each.text());
    }

    /** Where the people are counted; -1 where they are not, or more than they are. */
    private static int counted(List<Token> tokens, List<Integer> amounts) {
        int found = -1;
        for (int at = 0; at < tokens.size(); at++) {
            boolean other = tokens.get(at) instanceof Numeral && !amounts.contains(at);
            if (other && !isOfPersons(tokens, at)) {
                return -1;
            }
            if (other || FAMILY.matcher(SentenceEnd.text(tokens.get(at))).matches()) {
                if (found >= 0) {
                    return -1;
                }
                found = at;
            }
        }
        return found;
    }

    /** 三个人, 三家邻居, "three of us", "four families". */
    private static boolean isOfPersons(List<Token> tokens, int number) {
        int who = number + 1;
        if (who < tokens.size()
                && tokens.get(who) instanceof Measured piece
                && piece.measure().style() == Measure.Style.PIECE) {
            who++;
        }
        boolean ends = who >= tokens.size() || tokens.get(who) instanceof Break;
        if (ends && (isAreWe(tokens, number) || isCountedAlone(tokens, number, who > number + 1))) {
            return true;
        }
        if (who >= tokens.size()) {
            return false;
        }
        var text = SentenceEnd.text(tokens.get(who));
        return PERSONS.isAllOf(text)
                || text.equals("of") && InContext.isText(Token.at(tokens, who + 1), "us")
                || text.equals("of us")
                || who > number + 1 && tokens.get(who) instanceof Word one && one.sense() == Sense.POLITE;
    }

    static boolean isPerson(Token token) {
        return PERSONS.isAllOf(SentenceEnd.text(token));
    }

    /** 一人一盒，我们四个; "the kids get one each, I've got three". */
    private static boolean isCountedAlone(List<Token> tokens, int number, boolean pieces) {
        var before = SentenceEnd.text(tokens.get(Math.max(0, number - 1)));
        return pieces && US.isAllOf(before)
                || GOT.isAllOf(before) && tokens.subList(0, number).stream().anyMatch(PerHead::isPerson);
    }

    /** "We are three", "there's three of us" without the last words. */
    private static boolean isAreWe(List<Token> tokens, int number) {
        return InContext.isText(Token.at(tokens, number - 1), "we're")
                || InContext.isText(Token.at(tokens, number - 1), "are")
                        && InContext.isText(Token.at(tokens, number - 2), "we");
    }

    private static @Nullable BigDecimal many(List<Token> tokens, int at) {
        if (tokens.get(at) instanceof Numeral number) {
            return number.value().scale() <= 0 ? number.value() : null;
        }
        var family = FAMILY.matcher(SentenceEnd.text(tokens.get(at)));
        if (!family.matches()) {
            return null;
        }
        return Stream.of(family.group(1), family.group(2), family.group(3))
                .filter(Objects::nonNull)
                .map(counted -> BigDecimal.valueOf(DIGITS.indexOf(counted.replace('两', '二'))))
                .findFirst()
                .orElse(null);
    }

    /** Without who is counted, up to the comma or the goods on either side. */
    private static List<Token> replaced(
            List<Token> tokens, List<Integer> eachs, List<EachList> lists, int counted, BigDecimal many) {
        int from = counted;
        while (from > 0 && isAbout(tokens, from - 1, eachs, lists)) {
            from--;
        }
        int to = counted + 1;
        while (to < tokens.size() && isAbout(tokens, to, eachs, lists)) {
            to++;
        }
        List<Token> whole = new ArrayList<>();
        for (int at = 0; at < tokens.size(); at++) {
            int place = at;
            var list = lists.stream().filter(one -> one.begin() == place).findFirst();
            boolean each = eachs.contains(at) || at > 0 && eachs.contains(at - 1) && isEachOfUs(tokens, at - 1);
            if (list.isPresent()) {
                whole.addAll(list.get().multiplied(tokens, at, list.get().end(), many));
                at = list.get().end() - 1;
            } else if (!each && (at < from || at >= to)) {
                whole.add(tokens.get(at));
            }
        }
        return whole;
    }

    private static boolean isAbout(List<Token> tokens, int at, List<Integer> eachs, List<EachList> lists) {
        var token = tokens.get(at);
        boolean goods = token instanceof Named
                || token instanceof Break
                || eachs.contains(at)
                || lists.stream().anyMatch(list -> at >= list.begin() && at < list.end());
        return !goods
                && (token instanceof Unknown
                        || token instanceof Measured
                        || token instanceof Word word && word.sense() != Sense.VERB);
    }
}
