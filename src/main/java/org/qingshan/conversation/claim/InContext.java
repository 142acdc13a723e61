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
    private static final Set<String> SUMMED = Set.of("total", "in total", "altogether", "all up");
    private static final Set<String> HOSTS = Set.of("主播", "老板", "老板娘", "客服", "boss", "host");
    private static final Set<String> ASKED_BEFORE = Set.of("商量", "商量一下", "商量下", "问问", "考虑", "考虑一下");
    private static final Set<String> OURS = Set.of("我们", "咱们", "咱", "我", "俺们", "俺", "我哋");
    private static final Set<String> DONE = Set.of("好了", "过了", "完了", "好啦", "过啦");
    private static final Set<String> SEVERAL = Set.of("那", "这", "好", "前", "没", "过");
    private static final Set<String> SENDING = Set.of("发", "寄", "送", "留", "给", "退", "带", "收", "打包");
    private static final Set<String> PERSONS = Set.of("他", "她", "she", "he");

    private InContext() {}

    /** @param said the message named or counted something before */
    static Word of(Word word, OpenClause open, boolean said, @Nullable Token next) {
        var meant = InEnglish.sense(word, open, next);
        meant = meant == null ? InChinese.sense(word, open, next) : meant;
        meant = meant == null ? byNext(word, open, next) : meant;
        meant = meant == null ? byBefore(word, open, said, next) : meant;
        return meant == null ? shaded(word, open, said, next) : as(meant, word);
    }

    /** What the word behind it makes of it; null if nothing. */
    private static @Nullable Sense byNext(Word word, OpenClause open, @Nullable Token next) {
        return switch (word.text()) {
            // 黄桃寄两箱给我
            case "寄" ->
                next instanceof Numeral && !open.isRemark()
                                || next instanceof Named && open.wishes() && !open.names() && !open.counts()
                        ? Sense.VERB
                        : null;
            // 我妈说要一箱
            case "说", "讲" -> isRelayed(open, next) ? Sense.POLITE : null;
            // 先占两箱
            case "了就" -> next instanceof Word verb && verb.sense() == Sense.VERB ? null : Sense.CHAT;
            case "喊" -> next instanceof Numeral && !open.isRemark() ? Sense.VERB : null;
            case "占", "先占", "冲", "搁" -> next instanceof Numeral ? Sense.VERB : null;
            // 我也跟一箱
            case "跟" -> Dividing.isFollowed(word, open, next) ? Sense.VERB : null;
            // 我想改成三箱
            case "想" -> isWish(next) ? Sense.POLITE : null;
            // 我再想了下; not 再来一箱
            case "再" -> isAnotherTime(next) ? Sense.POLITE : null;
            // 在来一箱
            case "在" -> next instanceof Word verb && COMING.contains(verb.text()) ? Sense.MORE : null;
            // 两斤多一点
            case "多一点", "多点" -> open.measures() && !open.wishes() && !(next instanceof Word) ? Sense.WAVERING : null;
            // 一天能吃好几个
            case "能" ->
                next instanceof Unknown || next instanceof Word does && does.sense() == Sense.REMARK
                        ? Sense.POLITE
                        : null;
            // 补碳水
            case "补" ->
                // 鸡蛋我补一盒; 给我补一盒 of somebody who got too few is none.
                next instanceof Numeral && isText(open.last(), "我")
                        ? Sense.VERB
                        : next instanceof Unknown || next instanceof Word what && what.sense() == Sense.CHAT
                                ? Sense.CHAT
                                : null;
            // 能给我装四袋吗, 两箱装一起
            case "装" ->
                open.wishes() && next instanceof Numeral || open.measures() && isText(next, "一起") ? Sense.VERB : null;
            // 晚上送我在家
            // 黄桃一箱就把我孙子哄好了
            case "把我" -> open.counts() && isText(open.last(), "就") ? Sense.REMARK : null;
            // 我妈要的腊肉一斤
            case "要的" ->
                next instanceof Named && open.last() instanceof Word who && People.areCalled(who) ? Sense.POLITE : null;
            // 今年再来两箱
            case "今年" -> next instanceof Word again && again.sense() == Sense.MORE ? Sense.POLITE : null;
            case "送我" -> isText(next, "在") ? Sense.POLITE : null;
            case "就", "就要", "我就要" -> isCondition(word, open, next) ? Sense.WAVERING : null;
            default -> null;
        };
    }

    /** What stands before it makes of it; null if nothing. */
    private static @Nullable Sense byBefore(Word word, OpenClause open, boolean said, @Nullable Token next) {
        return switch (word.text()) {
            // It joins what was named to what follows; at the beginning it says what is left.
            case "还有" -> said ? null : isPlace(open.last()) ? Sense.REMARK : Sense.WAVERING;
            // 黄桃再帮我追加一箱
            case "再帮我" -> Sense.MORE;
            // 加我两斤
            case "加我" -> next instanceof Numeral ? Sense.VERB : null;
            // 兄弟多 6箱
            case "多" -> next instanceof Numeral && !word.touches(next) ? Sense.CHAT : null;
            case "到", "至" -> isRange(open, next) ? null : Sense.REMARK;
            // 那几只鸡, 好几天, 多套几层
            case "几" ->
                open.last() instanceof Word which && SEVERAL.contains(which.text()) || open.has("多")
                        ? Sense.CHAT
                        : null;
            // 给我来几箱: some, but how much?
            case "几箱", "几斤", "几盒", "几袋", "几份", "几包", "几瓶" ->
                open.last() instanceof Word which && SEVERAL.contains(which.text())
                        ? Sense.CHAT
                        : isSome(open, next) ? Sense.SOME : null;
            // 八点以后
            case "以后", "之后" -> open.last() instanceof Word when && when.sense() == Sense.COUNTED ? Sense.CHAT : null;
            // 把笋定了
            case "定了" ->
                open.names()
                                && open.isDisposing()
                                && (next == null || next instanceof Token.Break || next instanceof Numeral)
                        ? Sense.VERB
                        : null;
            // 看了你们村的介绍
            case "介绍" -> isText(open.last(), "的") ? Sense.CHAT : null;
            // 孩子等着吃呢
            case "呢" ->
                (open.last() instanceof Unknown || open.last() instanceof Word done && done.sense() == Sense.CHAT)
                                        && !open.names()
                                || open.isEmpty()
                                || open.wishes() && open.measures() && open.last() instanceof Token.Measured
                                || open.isRemark()
                                || open.has("口人", "个人", "谁让我", "谁叫我", "谁让", "谁叫")
                        ? Sense.CHAT
                        : null;
            // 翻出来一大罐
            case "来" ->
                open.last() instanceof Unknown found && found.text().endsWith("出") && !open.wishes()
                        ? Sense.REMARK
                        : null;
            // 红糖两袋就好了; not 要是有两袋就好了
            case "就好了" -> open.measures() && !open.has("如果", "要是", "能", "有", "早") ? Sense.POLITE : null;
            default -> null;
        };
    }

    /** 茶柜里还有: where it lies. */
    static boolean isPlace(@Nullable Token token) {
        var text = token instanceof Unknown unknown ? unknown.text() : token instanceof Word word ? word.text() : "";
        return text.endsWith("里") || text.endsWith("柜") || text.endsWith("冰箱") || text.equals("我家");
    }

    static boolean isText(@Nullable Token token, String text) {
        return token instanceof Word word && word.text().equals(text);
    }

    private static boolean isWish(@Nullable Token next) {
        return next instanceof Word wish
                && switch (wish.sense()) {
                    case VERB, CHANGE, MORE, REMOVE -> true;
                    case REMARK -> wish.text().startsWith("寄");
                    default -> false;
                };
    }

    /** Somebody at home, whose wish it is. */
    static boolean isRelayed(OpenClause open, @Nullable Token next) {
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
                            case POLITE -> word.text().equals("可以");
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

    private static boolean isAnotherTime(@Nullable Token next) {
        return next instanceof Word word
                && (word.sense() == Sense.POLITE || word.sense() == Sense.CHAT)
                && word.text().startsWith("想");
    }

    /** 刚跟老公商量好了; not 还没商量好. */
    private static boolean isSettled(Word word, OpenClause open, @Nullable Token next) {
        boolean yet = open.has("没", "还没", "没有", "等", "得");
        return ASKED_BEFORE.contains(word.text()) && !yet && next instanceof Word done && DONE.contains(done.text());
    }

    private static boolean isSome(OpenClause open, @Nullable Token next) {
        return open.last() instanceof Word verb
                && (verb.sense() == Sense.VERB || verb.sense() == Sense.MORE || verb.sense() == Sense.CHANGE)
                && !open.has(Sense.ASKING)
                && !open.has(Sense.TAG)
                && !open.has(Sense.PRICE)
                && !open.has(Sense.OTHER)
                && !(next instanceof Word asks && (asks.sense() == Sense.ASKING || asks.sense() == Sense.QUERY));
    }

    /** 我们学校要三箱: who orders. */
    private static boolean isOurs(Word word, OpenClause open) {
        return word.sense() == Sense.ADDRESS
                && word.text().length() > 1
                && open.last() instanceof Word our
                && OURS.contains(our.text());
    }

    private static Word shaded(Word word, OpenClause open, boolean said, @Nullable Token next) {
        if (isSettled(word, open, next)) {
            return as(Sense.CHAT, word);
        }
        if (InChinese.isNoMatter(word, open)) {
            return as(Sense.CHAT, word);
        }
        if (isOurs(word, open)) {
            return as(Sense.POLITE, word);
        }
        if (word.sense() == Sense.CORRECTION) {
            return as(Sense.TALKING, word);
        }
        if (word.sense() == Sense.TOTAL) {
            if ((open.counts() || open.measures()) && SUMMED.contains(word.text()) && !(next instanceof Numeral)) {
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
        return (next instanceof Named || next instanceof Numeral)
                && (open.names() || open.counts())
                && !(open.last() instanceof Word);
    }

    /** 涨工资就买十箱: if something happens first. */
    private static boolean isCondition(Word word, OpenClause open, @Nullable Token next) {
        boolean then = !word.text().equals("就")
                // 打不通就发短信 is of the parcel.
                || next instanceof Word verb && verb.sense() == Sense.VERB && !SENDING.contains(verb.text());
        boolean whether = word.text().equals("就")
                && next instanceof Word verb
                && verb.sense() == Sense.VERB
                && open.saysWhether();
        return whether || then && open.last() instanceof Unknown before && !Strangers.isPerson(before) && !open.names();
    }
}
