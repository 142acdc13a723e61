package org.qingshan.conversation.claim;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.qingshan.conversation.claim.Token.Break;
import org.qingshan.conversation.claim.Token.Measured;
import org.qingshan.conversation.claim.Token.Named;
import org.qingshan.conversation.claim.Token.Numeral;
import org.qingshan.conversation.claim.Token.Unknown;
import org.qingshan.conversation.claim.Token.Word;

/**
 * So much for each of several people who are named: 给我爸我妈各来一箱, "a box each for mum and dad" are two. Who they are must be
 * clear; where "each" is of one thing alone and nobody knows of how many people, it is asked.
 */
final class EachOf {
    private static final Set<String> EACH = Set.of("各", "各来", "各要", "各拍", "各一", "各自", "分别", "each", "apiece");
    /** Of those who are named each counts, also who lives with another. */
    private static final Set<String> HEADS = Set.of("一人", "每人", "人手", "每个人");

    private static final Set<String> AND = Set.of("和", "跟", "与", "还有", "以及", "and", "加上");
    private static final Set<String> GIVING =
            Set.of("给", "帮", "替", "送", "寄", "for", "要", "想要", "帮我", "want", "wants", "would like", "need");
    private static final Set<String> OWNING = Set.of("my", "our", "the", "both", "please", "也", "都", "就", "请", "麻烦");

    private static final Prefiltered SELF = Prefiltered.of("我|我自己|自己|俺|i|me|myself|for me|for myself");
    private static final Prefiltered TWO = Prefiltered.of("(?:给|帮)?(?:我)?(?:爸妈|爸爸妈妈|公婆|爷爷奶奶|外公外婆|阿公阿[婆嬷]|姥姥姥爷|岳父岳母)");
    private static final Prefiltered ONE = Prefiltered.of(
            "(?:给|帮)?我?(?:[妈爸爹娘哥姐弟妹爷奶姨叔舅嫂婶姑]|妈妈|爸爸|老妈|老爸|公公|婆婆|哥哥|姐姐|弟弟|妹妹|爷爷|奶奶|外公|外婆|阿[公婆嬷]|姥姥|姥爷|岳父|岳母|丈母娘|丈人"
                    + "|老公|老婆|媳妇|闺蜜|室友|舍友|同事|同学|邻居|朋友|女儿|儿子|孩子|小孩|娃|嫂子|大姐|二姐|小妹|大哥|二哥|大嫂|二嫂|女朋友|男朋友|对象|领导|老师|亲家)"
                    + "|(?:for (?:my )?)?(?:mum|mom|dad|mother|father|wife|husband|hubby|sis|bro|sister|brother|daughter|son|grandma|grandpa|nan|nana"
                    + "|auntie|aunty|uncle|boss|friend|roommate|flatmate|colleague|neighbour|neighbor|boyfriend|girlfriend|niece|nephew|teacher)");

    /** Nobody names more people; it keeps the time for a hostile text linear. */
    private static final int MOST = 12;

    private EachOf() {}

    /** The same tokens, with how much it is for all of them. */
    static List<Token> multiplied(List<Token> tokens) {
        for (int at = 0; at < tokens.size(); at++) {
            if (tokens.get(at) instanceof Word each && (EACH.contains(each.text()) || HEADS.contains(each.text()))) {
                var found = Latin.is(each.text().charAt(0)) ? inEnglish(tokens, at) : inChinese(tokens, at);
                return found == null ? Shares.multiplied(tokens) : found;
            }
        }
        return Shares.multiplied(tokens);
    }

    /** 给我爸我妈 | 各来 | 一箱. */
    private static @Nullable List<Token> inChinese(List<Token> tokens, int each) {
        int from = each;
        while (from > 0 && each - from < MOST && isOfList(tokens.get(from - 1))) {
            from--;
        }
        while (from < each && tokens.get(from) instanceof Break) {
            from++;
        }
        boolean perHead = isHead(tokens.get(each));
        // 三个姐妹 are counted, not named.
        int persons = isCounted(tokens, from) ? 0 : persons(tokens.subList(from, each), perHead);
        int first = EachList.begin(tokens, each + 1);
        var list = EachList.at(tokens, first);
        boolean implied = isText(tokens, each, "各一") && measure(tokens, first) != null;
        boolean counted = implied || number(tokens, first) != null && measure(tokens, first + 1) != null;
        boolean told = perHead && Shares.isTold(tokens, first);
        if (persons < 2 || list == null || !(counted || tokens.get(first) instanceof Token.Named) || told) {
            return null;
        }
        var all = new ArrayList<>(tokens.subList(0, from));
        all.addAll(list.multiplied(tokens, first, list.end(), BigDecimal.valueOf(persons)));
        all.addAll(tokens.subList(list.end(), tokens.size()));
        return all;
    }

    private static boolean isCounted(List<Token> tokens, int at) {
        return at > 0
                && (tokens.get(at - 1) instanceof Measured || tokens.get(at - 1) instanceof Numeral)
                && tokens.get(at - 1).touches(tokens.get(at));
    }

    private static boolean isHead(Token token) {
        return token instanceof Word each && HEADS.contains(each.text());
    }

    /** "A box each | for mum and dad"; "mum and dad | want a box of peaches and a bag of sugar | each"; "mum and dad | each want | a box". */
    private static @Nullable List<Token> inEnglish(List<Token> tokens, int each) {
        int first = each;
        while (first > 0 && each - first < MOST && !(tokens.get(first - 1) instanceof Break)) {
            first--;
        }
        int begin = EachList.begin(tokens, each + 1);
        var ahead = begin > each + 1 ? EachList.at(tokens, begin) : null;
        var list = ahead == null ? EachList.before(tokens, each) : ahead;
        if (list == null) {
            return null;
        }
        int end = each + 1;
        while (ahead == null && end < tokens.size() && end - each < MOST && isNamedBehind(tokens, end)) {
            end++;
        }
        int behind = persons(tokens.subList(each + 1, end), false);
        int before = begins(tokens, first, ahead == null ? list.begin() : each);
        if (behind < 2 && before < 2) {
            return null;
        }
        var persons = BigDecimal.valueOf(Math.max(behind, before));
        var all = new ArrayList<>(tokens.subList(0, behind < 2 ? first : list.begin()));
        all.addAll(list.multiplied(tokens, list.begin(), list.end(), persons));
        all.addAll(tokens.subList(ahead == null ? behind < 2 ? each + 1 : end : list.end(), tokens.size()));
        return all;
    }

    /** Also behind a comma where nothing else follows it: "one each for mum, dad and me". */
    private static boolean isNamedBehind(List<Token> tokens, int at) {
        return isOfList(tokens.get(at))
                && (!(tokens.get(at) instanceof Break) || at + 1 < tokens.size() && isPersonNext(tokens.get(at + 1)));
    }

    private static boolean isPersonNext(Token token) {
        return token instanceof Word word && ONE.isAllOf(word.text());
    }

    /** How many people are named between a beginning and how much; 0 if anything else is said there. */
    private static int begins(List<Token> tokens, int first, int counted) {
        var before = first < counted ? tokens.subList(first, counted) : List.<Token>of();
        return before.stream().allMatch(EachOf::isOfList) ? persons(before, false) : 0;
    }

    private static boolean isOfList(Token token) {
        if (token instanceof Break mark) {
            return mark.mark() == '、' || mark.mark() == ',' || mark.mark() == '&';
        }
        return token instanceof Unknown name && name.isHanzi() && Portion.isCalled(name, null)
                || token instanceof Word word
                        && (AND.contains(word.text())
                                || GIVING.contains(word.text())
                                || OWNING.contains(word.text())
                                || word.text().equals("给我")
                                || SELF.isAllOf(word.text())
                                || ONE.isAllOf(word.text())
                                || TWO.isAllOf(word.text()));
    }

    /** Each counts once, and who lives together beside others (我和爸妈) as one; 我 in front of a verb (我给爸妈) is nobody who gets any. */
    private static int persons(List<Token> who, boolean perHead) {
        var named = new HashSet<String>();
        int persons = 0;
        boolean pair = false;
        for (int at = 0; at < who.size(); at++) {
            var token = who.get(at);
            var text = token instanceof Word word ? word.text() : token instanceof Unknown name ? name.text() : "";
            if (text.equals("妈") && isText(who, at - 1, "爸") && who.get(at - 1).touches(token)) {
                pair = true;
                persons += perHead ? 1 : 0;
                continue;
            }
            boolean self = SELF.isAllOf(text) || text.equals("给我");
            boolean listed = at + 1 < who.size() && isAnd(who.get(at + 1)) || at > 0 && isAnd(who.get(at - 1));
            if (self ? listed && named.add("我") : isPerson(token, text) && named.add(text)) {
                boolean two = TWO.isAllOf(text);
                persons += two && perHead ? 2 : 1;
                pair |= two;
            }
        }
        return pair && persons == 1 ? 2 : persons;
    }

    private static boolean isPerson(Token token, String text) {
        return token instanceof Unknown || ONE.isAllOf(text) || TWO.isAllOf(text);
    }

    private static boolean isAnd(Token token) {
        return token instanceof Break || token instanceof Word word && AND.contains(word.text());
    }

    private static boolean isText(List<Token> tokens, int at, String text) {
        return at >= 0 && at < tokens.size() && InContext.isText(tokens.get(at), text);
    }

    private static @Nullable BigDecimal number(List<Token> tokens, int at) {
        return at >= 0 && at < tokens.size() && tokens.get(at) instanceof Numeral number ? number.value() : null;
    }

    private static @Nullable Measured measure(List<Token> tokens, int at) {
        return at < tokens.size() && tokens.get(at) instanceof Measured measured ? measured : null;
    }

    /** 黄桃各来两箱: each of whom? Where several things are named, it is of these. */
    static boolean isOpen(List<Token> tokens, ClaimReading reading) {
        return reading.claims().size() == 1
                && tokens.stream().filter(Named.class::isInstance).distinct().count() < 2
                && tokens.stream().noneMatch(token -> token instanceof Word sum && sum.sense() == Sense.TOTAL)
                && isSharedOut(tokens);
    }

    /** "A box each", "each want a box"; not "30 yuan each", "one for each". */
    private static boolean isOfGoods(List<Token> tokens, int at) {
        return at > 0
                && (tokens.get(at - 1) instanceof Measured
                        || tokens.get(at - 1) instanceof Named
                        || tokens.get(at - 1) instanceof Word who && People.areFamily(who)
                        || at + 1 < tokens.size()
                                && tokens.get(at + 1) instanceof Word verb
                                && verb.sense() == Sense.VERB);
    }

    private static boolean isSharedOut(List<Token> tokens) {
        for (int at = 0; at < tokens.size(); at++) {
            if (PerHead.isEachOfUs(tokens, at)) {
                return true;
            }
            if (tokens.get(at) instanceof Word each
                    && EACH.contains(each.text())
                    && (!Latin.is(each.text().charAt(0)) || isOfGoods(tokens, at))) {
                return true;
            }
        }
        return false;
    }
}
