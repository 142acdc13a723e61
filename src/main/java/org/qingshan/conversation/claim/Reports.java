package org.qingshan.conversation.claim;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.qingshan.conversation.claim.Token.Unknown;
import org.qingshan.conversation.claim.Token.Word;

/**
 * What has happened to what was named just before, so that nothing is wanted of it: 黄桃两箱，昨天收到了; "two boxes of peaches,
 * arrived this morning"; 黄桃两箱，昨天拍的. Behind "I want two boxes" it tells of others.
 */
final class Reports {
    private static final Prefiltered RECEIVED = Prefiltered.of(
            "收到|收到了|到货|签收|已付款|付了|付过|已拍|已下单|少发|少给|少寄|漏发|漏寄|补发|补寄|发少了|寄少了|退款|退货|arrived|received|came|paid|missing|refund");
    private static final Prefiltered PAST =
            Prefiltered.of("昨.*|前天|上周.*|刚才.*|早上|今早|已经|already|yesterday|today|this morning");
    private static final Prefiltered OTHERS = Prefiltered.of("他|她|他们|楼上.*|别人|有人|朋友");
    private static final Prefiltered EARLIER = Prefiltered.of("上次.*|上回.*|之前.*|前面.*|上一.*|last|last time|再");
    private static final Set<String> WISHING = Set.of("来", "给我来", "帮我来", "我要", "我来");
    private static final Prefiltered ORDERING = Prefiltered.of(".*[要拍买订下定抢到收]");
    private static final Prefiltered CAME =
            Prefiltered.of("(发|寄|到|收到|来|给)的?(我的)?(是|只|只有|才)$|(少了|缺|缺了|漏了|坏了|烂了|丢了|碎了)$");
    private static final Prefiltered OF_BEFORE = Prefiltered.of(
            "(昨|前天|上周|上礼拜|上星期|上个月|早上).{0,3}(付|拍|买|订|下|到|收)的|没有?(我的|收到|到货|给我发)|付过款|付了款|付过钱|付完了|给过钱|已?揽收|派件|派送中|下过单|下了单了?$|重复(买|拍|下单)|^已(经)?(拍|买|订|付)(下|好|完|款)?了?$");
    private static final Prefiltered COME =
            Prefiltered.of("已?(收到|签收|到货|到家|拿到|取到|取件|揽收|完好|完好无损)了?|已?(到了|发货了)|已(到|发货)|received|arrived|delivered");
    private static final Prefiltered DEAR = Prefiltered.of(
            "(?<![不没么])[太好真老忒有点]{1,6}贵|^贵了?[啊呀吧]?$|涨价|(too|so|very) ?(expensive|pricey|dear)|^(expensive|pricey)");
    private static final Prefiltered MEMORY = Prefiltered.of(
            "回忆|记忆|童年|青春|岁月|留给我|抢着吃|的味道$|那年|一辈子|memories|memory|^那(就|才|真)?(是|叫)(?!.*[给送寄要我])|^(still|yet)(my|the|they|he|she|we|it)");
    private static final Prefiltered EACH_YEAR =
            Prefiltered.of("(去年|前年|往年|年年|每年|以前|从前|那时候)(就|都|也|一直)*(是|如此|这样)|(like|as) (that|this)?(every|last) ?year");
    private static final Prefiltered ELSEWHERE =
            Prefiltered.of("(隔壁|别家|别人家|人家|对面|超市|菜场|菜市场|市场|网上|拼多多|淘宝|京东).{0,4}(才|只|卖)|elsewhere");
    private static final int LONGEST = 20;
    private static final Set<String> DONE = Set.of("了", "啦", "过");

    private static final Set<String> DONT = Set.of("别", "莫", "甭", "不要", "不用", "唔要");
    private static final Set<String> TOO_MUCH = Set.of("多了", "太多了", "太多", "有点多", "好像多了");
    private static final Set<String> SAYING = Set.of("说", "讲", "要", "拍", "下", "喊", "订");

    private Reports() {}

    /** 黄桃两箱多了: how much it shall be follows. */
    static boolean areOfTooMuch(Clause clause) {
        return clause.names()
                && !clause.amounts().isEmpty()
                && clause.tokens().get(clause.tokens().size() - 1) instanceof Word much
                && TOO_MUCH.contains(much.text());
    }

    /** 腊肉别五斤了: how much it shall be instead follows. */
    static boolean areDenied(Clause clause) {
        for (int at = 1; at < Math.min(LONGEST, clause.tokens().size()); at++) {
            if (clause.tokens().get(at) instanceof Token.Amounted
                    && clause.tokens().get(at - 1) instanceof Word dont
                    && DONT.contains(dont.text())) {
                return clause.names();
            }
        }
        return false;
    }

    /** 太多了, by itself. */
    static boolean areTooMuch(Clause clause) {
        return !clause.names()
                && clause.amounts().isEmpty()
                && clause.unknowns().isEmpty()
                && clause.tokens().get(clause.tokens().size() - 1) instanceof Word much
                && TOO_MUCH.contains(much.text());
    }

    /** 刚说两箱: how much was ordered a moment ago. */
    static boolean areOfJustNow(Clause clause) {
        var tokens = clause.tokens();
        if (areOfThatJustNow(tokens)) {
            return true;
        }
        return !clause.names()
                && clause.amounts().size() == 1
                && tokens.size() > 2
                && tokens.get(tokens.size() - 3) instanceof Word just
                && just.text().startsWith("刚")
                && tokens.get(tokens.size() - 2) instanceof Word said
                && SAYING.contains(said.text());
    }

    /** 刚说的两箱桃子. */
    private static boolean areOfThatJustNow(List<Token> tokens) {
        boolean named = tokens.size() == 5 && tokens.get(4) instanceof Token.Named;
        return (named || tokens.size() == 4)
                && tokens.get(0) instanceof Word just
                && just.text().startsWith("刚")
                && tokens.get(1) instanceof Word said
                && SAYING.contains(said.text())
                && tokens.get(2) instanceof Word of
                && of.text().equals("的")
                && tokens.get(3) instanceof Token.Amounted;
    }

    /** 收到, 到了, 发货了, and nothing besides: of goods that are under way or there. */
    private static boolean isBareReceipt(Clause clause) {
        return clause.tokens().stream()
                        .allMatch(token -> token instanceof Word word
                                && (word.sense() == Sense.POLITE || word.sense() == Sense.REMARK))
                && COME.isIn(said(clause));
    }

    /** 一箱黄桃，三代人的回忆; 黄桃一箱，隔壁卖25: behind what may be an order, but is not said to be one. */
    static boolean areOfNoOrder(@Nullable Clause before, Clause clause) {
        return before != null && areOfMemories(before, clause) || areOfOthersPrice(clause);
    }

    /** Who wants it says so, or first what of: 黄桃一箱，童年的味道 may be an order. */
    private static boolean areOfMemories(Clause before, Clause clause) {
        if (clause.names() || before.amounts().isEmpty()) {
            return false;
        }
        var said = said(clause);
        return EACH_YEAR.isIn(said)
                || before.tokens().get(before.tokens().size() - 1) instanceof Token.Named && MEMORY.isIn(said);
    }

    /** 隔壁卖25: what others ask for it. */
    private static boolean areOfOthersPrice(Clause clause) {
        return !clause.names()
                && !ClauseJudge.wants(clause)
                && !clause.amounts().isEmpty()
                && clause.amounts().stream()
                        .allMatch(amounted -> amounted.amount().measure() == null)
                && ELSEWHERE.isIn(said(clause));
    }

    /** 太贵了, "too expensive": who says it beside an amount that he does not wish for bargains. */
    static boolean areOfPrice(Clause clause) {
        return !clause.names() && clause.amounts().isEmpty() && !ClauseJudge.wants(clause) && DEAR.isIn(said(clause));
    }

    static boolean areOfOrder(Clause clause) {
        if (isBareReceipt(clause)) {
            return true;
        }
        boolean ends = clause.tokens().get(clause.tokens().size() - 1) instanceof Token.Amounted;
        if (!clause.names()
                && ends
                && clause.amounts().size() == 1
                // 上次坏了两个: of another order.
                && clause.tokens().stream()
                        .noneMatch(token -> token instanceof Word word && EARLIER.isAllOf(word.text()))
                && CAME.isIn(said(clause))) {
            // 黄桃两箱，你们发的是一箱
            return true;
        }
        if (!clause.names() && clause.amounts().isEmpty() && OF_BEFORE.isIn(said(clause))) {
            return true;
        }
        if (clause.names() || !clause.amounts().isEmpty() || clause.has(Sense.MORE, Sense.LATER)) {
            return false;
        }
        boolean received = false;
        boolean past = false;
        boolean latin = false;
        boolean others = false;
        for (var token : clause.tokens()) {
            if (token instanceof Word word && !word.text().isEmpty()) {
                var text = word.text();
                if (EARLIER.isAllOf(text)) {
                    return false;
                }
                boolean person = text.equals("arrived") && isPlaceNext(clause, word);
                received |= !person && RECEIVED.isAllOf(text);
                past |= DONE.contains(text) || text.endsWith("了") || PAST.isAllOf(text);
                latin |= Latin.is(text.charAt(0));
                others |= OTHERS.isAllOf(text) || PAST.isAllOf(text);
            }
        }
        return received && (past || latin) || others && isOfWhatWas(clause);
    }

    /** "Just arrived in Changsha": not the parcel. */
    private static boolean isPlaceNext(Clause clause, Word arrived) {
        int next = clause.tokens().size() > LONGEST ? LONGEST : clause.tokens().indexOf(arrived) + 1;
        return next < Math.min(LONGEST, clause.tokens().size())
                && clause.tokens().get(next) instanceof Word in
                && in.text().equals("in");
    }

    private static String said(Clause clause) {
        var said = new StringBuilder();
        clause.tokens().stream()
                .limit(LONGEST)
                .forEach(token -> said.append(
                        token instanceof Word word
                                ? word.text()
                                : token instanceof Unknown unknown ? unknown.text() : ""));
        return said.toString();
    }

    /** 昨天拍的, 是他要的. */
    private static boolean isOfWhatWas(Clause clause) {
        var tokens = clause.tokens();
        int last = tokens.size() - 1;
        boolean of = tokens.get(last) instanceof Word word && word.text().equals("的");
        return tokens.get(of && last > 0 ? last - 1 : last) instanceof Word verb
                && ((verb.sense() == Sense.VERB || verb.sense() == Sense.REMARK) && of && ORDERING.isAllOf(verb.text())
                        || verb.text().equals("要的"));
    }

    /** 刚才那个红糖来两袋; 刚才那个红糖买两袋 may tell. */
    static boolean areOfThatOne(Clause clause) {
        var tokens = clause.tokens();
        return tokens.size() > 3
                && tokens.get(0) instanceof Word that
                && that.text().startsWith("刚")
                && that.text().contains("那")
                && tokens.get(1) instanceof Token.Named
                && tokens.get(2) instanceof Word verb
                && WISHING.contains(verb.text())
                && tokens.get(3) instanceof Token.Amounted
                && tokens.subList(4, tokens.size()).stream()
                        .allMatch(token -> token instanceof Word soft && soft.sense() == Sense.POLITE);
    }
}
