package org.qingshan.conversation.claim;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.qingshan.conversation.claim.Token.Named;
import org.qingshan.conversation.claim.Token.Numeral;
import org.qingshan.conversation.claim.Token.Unknown;
import org.qingshan.conversation.claim.Token.Word;

/** What a word means where it stands: 到家 and 2到3箱, "is it sweet" and "my fridge is full". */
final class InContext {
    private static final Set<String> STATING = Set.of(
            "is",
            "are",
            "was",
            "were",
            "has",
            "does",
            "do",
            "did",
            "will",
            "would",
            "should",
            "could",
            "can",
            "have you",
            "how",
            "what",
            "when",
            "where",
            "which",
            "who",
            "why");

    private static final Set<String> COMING = Set.of("来", "加", "要", "拿");
    private static final Set<String> SUMMED = Set.of("total", "in total", "altogether");
    private static final Set<String> HOSTS = Set.of("主播", "老板", "老板娘", "客服", "boss", "host");
    private static final Set<String> PERSONS = Set.of("他", "她", "she", "he");

    private InContext() {}

    /** @param said the message named or counted something before */
    static Word of(Word word, OpenClause open, boolean said, @Nullable Token next) {
        return switch (word.text()) {
            // It joins what was named to what follows; at the beginning it says what is left.
            case "还有" -> said ? word : as(Sense.WAVERING, word);
            case "到", "至" -> isRange(open, next) ? word : as(Sense.REMARK, word);
            // 黄桃寄两箱给我
            case "寄" -> next instanceof Numeral && !open.isRemark() ? as(Sense.VERB, word) : word;
            // "peaches to 3 boxes"
            case "to" -> open.last() instanceof Named && next instanceof Numeral ? as(Sense.CHANGE, word) : word;
            // 我妈说要一箱, "dad says two boxes"
            case "说", "says" -> isRelayed(open, next) ? as(Sense.POLITE, word) : word;
            // "the custard, forgot about it"
            case "about", "around", "up to" -> next instanceof Numeral ? word : as(Sense.LINK, word);
            // "will come on my bike"
            case "will" -> next instanceof Unknown ? as(Sense.REMARK, word) : shaded(word, open, said, next);
            // 我想改成三箱
            case "想" ->
                next instanceof Word wish
                                && switch (wish.sense()) {
                                    case VERB, CHANGE, MORE, REMOVE -> true;
                                    default -> false;
                                }
                        ? as(Sense.POLITE, word)
                        : word;
            // 在来一箱
            case "在" -> next instanceof Word verb && COMING.contains(verb.text()) ? as(Sense.MORE, word) : word;
            // 两斤多一点
            case "多一点", "多点" ->
                open.measures() && !open.wishes() && !(next instanceof Word) ? as(Sense.WAVERING, word) : word;
            // 一天能吃好几个
            case "能" ->
                next instanceof Unknown || next instanceof Word does && does.sense() == Sense.REMARK
                        ? as(Sense.POLITE, word)
                        : word;
            // 能给我装四袋吗
            case "装" -> open.wishes() && next instanceof Numeral ? as(Sense.VERB, word) : word;
            // 孩子等着吃呢
            case "呢" -> open.last() instanceof Unknown && !open.names() ? as(Sense.CHAT, word) : word;
            case "就", "就要", "我就要" -> isCondition(word, open, next) ? as(Sense.WAVERING, word) : word;
            default -> shaded(word, open, said, next);
        };
    }

    /** Somebody at home, whose wish it is. */
    private static boolean isRelayed(OpenClause open, @Nullable Token next) {
        boolean person = open.last() instanceof Word who
                        && (who.sense() == Sense.POLITE && !HOSTS.contains(who.text()) || PERSONS.contains(who.text()))
                || open.last() instanceof Unknown name
                        && (Strangers.isPerson(name) || name.text().startsWith("小"))
                || open.isOfFamily();
        boolean wish = next instanceof Named
                || next instanceof Numeral
                || next instanceof Word word
                        && switch (word.sense()) {
                            case VERB, CHANGE, MORE, LESS, CANCEL -> true;
                            default -> false;
                        };
        return person && wish && !open.isRemark();
    }

    /** 黄桃一共八箱, 鸡蛋总共给我四盒. */
    private static boolean isAmountNext(@Nullable Token next) {
        return next instanceof Numeral
                || next instanceof Word word
                        && switch (word.sense()) {
                            case VERB, POLITE -> true;
                            default -> false;
                        };
    }

    private static Word shaded(Word word, OpenClause open, boolean said, @Nullable Token next) {
        if (word.sense() == Sense.CORRECTION) {
            return as(Sense.TALKING, word);
        }
        if (word.sense() == Sense.TOTAL) {
            if (open.counts() && SUMMED.contains(word.text()) && !(next instanceof Numeral)) {
                return as(Sense.CHANGE, word);
            }
            boolean all = open.names() && !open.counts() && isAmountNext(next);
            // 一共97.8 is money.
            all |= !said
                    && open.isEmpty()
                    && next instanceof Numeral many
                    && many.value().scale() <= 0;
            return as(all ? Sense.ONLY : Sense.WAVERING, word);
        }
        if (word.sense() == Sense.ASKING && STATING.contains(word.text()) && open.hasBegun()) {
            return as(open.counts() || open.measures() ? Sense.TALKING : Sense.REMARK, word);
        }
        return word;
    }

    private static Word as(Sense sense, Word word) {
        return new Word(sense, word.text(), word.start(), word.end());
    }

    /** 到 between two numbers or two names; elsewhere 吃到, 到家. */
    private static boolean isRange(OpenClause open, @Nullable Token next) {
        return (next instanceof Named || next instanceof Numeral) && !open.isEmpty() && !(open.last() instanceof Word);
    }

    /** 涨工资就买十箱: if something happens first. */
    private static boolean isCondition(Word word, OpenClause open, @Nullable Token next) {
        boolean then = !word.text().equals("就") || next instanceof Word verb && verb.sense() == Sense.VERB;
        boolean whether = word.text().equals("就")
                && next instanceof Word verb
                && verb.sense() == Sense.VERB
                && open.saysWhether();
        return whether || then && open.last() instanceof Unknown before && !Strangers.isPerson(before) && !open.names();
    }

    /** It only fills: 还是, a plea, a pause, "no, only 1". */
    static boolean isFilling(Token token, OpenClause open, boolean said, @Nullable Token next) {
        return isAfterAll(token, open, said, next)
                || isPlea(token, open)
                || isDegree(token, open)
                || open.last() instanceof Named && isPause(token, next)
                || open.isEmpty() && isCorrecting(token, next);
    }

    /** "no, only 1" without its comma. */
    private static boolean isCorrecting(Token token, @Nullable Token next) {
        return token instanceof Word word
                && word.text().equals("no")
                && next instanceof Word then
                && (then.sense() == Sense.ONLY || then.sense() == Sense.CHANGE);
    }

    /** 还是 between two things is "or"; at the beginning, or before 不要了, it is "after all". */
    private static boolean isAfterAll(Token token, OpenClause open, boolean said, @Nullable Token next) {
        boolean decided = next instanceof Word word
                && switch (word.sense()) {
                    case CANCEL, REMOVE, CHANGE, ONLY -> true;
                    case VERB, MORE -> open.names() && !open.counts() && !open.wishes();
                    default -> false;
                };
        decided |= next instanceof Numeral && !open.counts();
        return token instanceof Word word && word.text().equals("还是") && (decided || open.isEmpty() && !said);
    }

    /** 来两箱嘛 begs, 甜嘛 asks. */
    private static boolean isPlea(Token token, OpenClause open) {
        return token instanceof Word word && word.text().equals("嘛") && (open.measures() || open.wishes());
    }

    /** 快一点, 瘦一些: more or less so, not more or less of it. */
    private static boolean isDegree(Token token, OpenClause open) {
        boolean some = token instanceof Word word
                && (word.text().equals("一点") || word.text().equals("一些"));
        var before = open.last();
        return some
                && (before instanceof Unknown
                        || before instanceof Word word && (word.sense() == Sense.CHAT || word.sense() == Sense.POLITE));
    }

    /** What only makes a pause after a name: A1/2箱, 红糖——一袋, 黄桃呢我要两箱. */
    private static boolean isPause(Token token, @Nullable Token next) {
        boolean times = token instanceof Word word && word.text().equals("times")
                || token instanceof Unknown unknown && unknown.text().equals("乘");
        if (times) {
            return next instanceof Numeral;
        }
        boolean topic = token instanceof Word word
                && (word.text().equals("呢") || word.text().equals("嘛"));
        return topic && next instanceof Word verb && verb.sense() == Sense.VERB
                || isSlash(token) && (next instanceof Numeral || next != null && isSlash(next));
    }

    static boolean isSlash(Token token) {
        return token instanceof Word word && word.text().equals("/");
    }
}
