package org.qingshan.conversation.claim;

import java.util.List;
import java.util.Set;
import org.qingshan.conversation.claim.Token.Measured;
import org.qingshan.conversation.claim.Token.Named;
import org.qingshan.conversation.claim.Token.Numeral;
import org.qingshan.conversation.claim.Token.Unknown;
import org.qingshan.conversation.claim.Token.Word;

/** What stands between two spaces. In Chinese, which needs none, a space is often a comma. */
record Segment(List<Token> tokens) {
    private static final Set<String> SEEN = Set.of("刚看到", "看到", "看见", "刚", "刚刚", "才看到", "又看到");
    private static final Set<String> REACHING =
            Set.of("买了", "买的", "买到", "收到", "收到了", "抢到", "抢到了", "发了", "上次", "去年", "昨天");

    private static final Set<String> EARLIER = Set.of("上次", "上回", "上次的", "去年", "前面", "之前");

    /** Who says more tells more; it keeps the time for a hostile text linear. */
    private static final int LONGEST = 40;

    private static final Prefiltered OBJECT =
            Prefiltered.of("([收送卖摘种晒念喊写抽搬拎剩是给熏腌存坏丢认摆堆]|(?<!^|[抢快紧要想去])抢|(?<!没)有|[^看刷等赶找抢报]到|[^躺坐等站守看馋饿困忙]着"
                    + "|[拎带拿搬买运背扛抱捎寄送]回?来|(就|竟|全|都)是.{1,3}|确认|提示我?|显示|剁手|到我|(.)了\\3[啊呀吧]?)$"
                    + "|(可能|大概|也许|好像|估计|恐怕|怕是)[都已经]{0,3}(吃|喝|买|拿|用|收|订|拍)[了过]?$"
                    + "|^(客服|系统|你看|人家)|(那|这)[个位](大哥|大姐|姐姐|哥哥|兄弟|老板|老铁)");

    /** 这桃子蛮扎实: how it is, no other thing. */
    private static final String DEGREES = "蛮好真太很挺超巨贼够";

    private static final int SHORTEST_SENTENCE = 4;
    /** They want to hear what. */
    private static final Set<String> OPEN = Set.of(
            "有", "没", "没有", "我有", "家里有", "是", "不是", "说", "讲", "听说", "寄", "寄到", "寄给", "送到", "发到", "寄来", "像", "比", "等",
            "在", "别", "要过", "拍过", "订过", "买过", "吃过", "种", "种了", "第", "装", "看", "刚", "刚刚", "刚才", "上次", "每天", "天天", "每次",
            "一人", "每人");

    private static final Set<String> ENDS =
            Set.of("了", "啦", "呢", "呀", "啊", "吧", "哈", "哦", "喽", "咯", "耶", "哇", "嘿嘿", "哈哈", "哈哈哈");

    /** 家里没糖了, before 红糖一袋. */
    private static final Set<String> LACKING = Set.of("没", "没有", "缺", "爱吃", "想吃", "喜欢", "喜欢吃", "馋", "就爱");

    boolean names() {
        return tokens.stream().anyMatch(Named.class::isInstance);
    }

    /** 朋友送来, 冰箱里塞着, 我数了数: what follows is what came, what lies there, what was counted. */
    boolean tellsWhatFollows() {
        var said = new StringBuilder();
        for (var token : tokens) {
            said.append(
                    token instanceof Word word ? word.text() : token instanceof Unknown unknown ? unknown.text() : "");
        }
        return tokens.stream().noneMatch(token -> token instanceof Word word && word.sense() == Sense.CORRECTION)
                && !(tokens.get(tokens.size() - 1) instanceof Token.Break)
                && said.length() <= LONGEST
                && OBJECT.isIn(said);
    }

    /** 明天能到吗, behind an order. */
    boolean asksOnly() {
        return tokens.stream().anyMatch(token -> token instanceof Word asks && asks.sense() == Sense.QUERY)
                && tokens.stream()
                        .noneMatch(token -> token instanceof Named
                                || token instanceof Numeral
                                || token instanceof Token.Break mark && mark.mark() != '?');
    }

    /** 黄桃两箱, 红糖不要了, 加两斤竹笋: it needs nothing more. */
    boolean isOrder() {
        boolean named = false;
        boolean measured = false;
        boolean given = false;
        for (var token : tokens) {
            named |= token instanceof Named name
                    && Hanzi.is(name.mention().text().charAt(0));
            measured |= token instanceof Measured;
            given |= token instanceof Word word && (word.sense() == Sense.CANCEL || word.sense() == Sense.REMOVE);
        }
        return named && (measured || given)
                || measured && (begins(Sense.VERB, Sense.MORE) || tokens.get(0) instanceof Numeral);
    }

    /** 黄桃两箱, 给我来一斤笋: a name, how much of it, and before both nothing that could need another word. */
    boolean isPlainOrder() {
        int names = 0;
        int measures = 0;
        for (var token : tokens) {
            if (names == 1 && measures == 1) {
                return true;
            }
            names += token instanceof Named ? 1 : 0;
            measures += token instanceof Measured ? 1 : 0;
            boolean plain = token instanceof Named
                    || token instanceof Numeral
                    || token instanceof Measured
                    || token instanceof Word word
                            && (word.sense() == Sense.POLITE
                                    || word.sense() == Sense.VERB
                                    || word.sense() == Sense.CHAT
                                    || word.sense() == Sense.LINK);
            if (!plain) {
                return false;
            }
        }
        return names == 1 && measures == 1;
    }

    /** 这桃也太诱人了吧, before 一箱: praised, and nothing right beside the name that makes another thing of it. */
    boolean isPraiseOf(Segment next) {
        boolean praised = false;
        for (int at = 0; at < tokens.size(); at++) {
            var token = tokens.get(at);
            boolean beside = at > 0 && tokens.get(at - 1) instanceof Named
                    || at + 1 < tokens.size() && tokens.get(at + 1) instanceof Named;
            boolean spoken = token instanceof Named
                    || token instanceof Unknown unknown
                            && unknown.isHanzi()
                            && (!beside
                                    || DEGREES.indexOf(unknown.text().charAt(0)) >= 0
                                    || Hanzi.isHow(unknown.text()))
                    || token instanceof Word word
                            && (word.sense() == Sense.POLITE
                                    || word.sense() == Sense.CHAT
                                    || word.sense() == Sense.LINK);
            if (!spoken) {
                return false;
            }
            praised |= token instanceof Unknown || token instanceof Word good && good.sense() == Sense.CHAT;
        }
        return praised && names() && next.isAmount();
    }

    /** 先一箱试试, 来两箱吧. */
    private boolean isAmount() {
        return tokens.stream().anyMatch(Measured.class::isInstance)
                && tokens.stream()
                        .allMatch(token -> token instanceof Numeral
                                || token instanceof Measured
                                || token instanceof Word word
                                        && (word.sense() == Sense.POLITE
                                                || word.sense() == Sense.VERB
                                                || word.sense() == Sense.CHAT));
    }

    /** 先来两箱, 给我拿一盒试试: begins with the wish. */
    boolean isPlainWish() {
        return begins(Sense.VERB, Sense.VERB) && isAmount();
    }

    /** 外卖小哥在楼下等我, 妈妈同意啦: a sentence that is complete; not 我妈买了 or 要是, which want to hear what. */
    boolean isFinished() {
        var last = tokens.get(tokens.size() - 1);
        if (reachesOver()
                || names()
                || tokens.stream().anyMatch(Segment::isOfOthers)
                || tokens.size() < 2
                || last.end() - tokens.get(0).start() < SHORTEST_SENTENCE) {
            return false;
        }
        var before = tokens.get(tokens.size() - 2);
        if (last instanceof Word end && ENDS.contains(end.text())) {
            return !(before instanceof Word verb && isOpen(verb));
        }
        return tokens.stream().noneMatch(Measured.class::isInstance) && isEnd(last);
    }

    private static boolean isOfOthers(Token token) {
        return token instanceof Word word
                && (word.sense() == Sense.WAVERING
                        || word.sense() == Sense.OTHER
                                && !word.text().equals("到")
                                && !word.text().equals("多"));
    }

    private static boolean isEnd(Token last) {
        if (last instanceof Unknown told) {
            return told.isHanzi() && !told.text().endsWith("不") && !told.text().endsWith("没");
        }
        return last instanceof Word word
                && !word.text().isEmpty()
                && Hanzi.is(word.text().charAt(0))
                && !isOpen(word)
                && !OPEN.contains(word.text())
                && (word.text().equals("来的") || !word.text().endsWith("的"))
                && switch (word.sense()) {
                    case TALKING, LINK, SOME, PRICE -> false;
                    default -> true;
                };
    }

    private static boolean isOpen(Word word) {
        return word.text().endsWith("了")
                || !word.text().equals("到")
                        && !word.text().equals("多")
                        && switch (word.sense()) {
                            case VERB, MORE, LESS, CANCEL, REMOVE, CHANGE, SWAP, EACH, EVERY, EXCEPT, SAME -> true;
                            case AND, BUT, OTHER, WAVERING, ASKING -> true;
                            default -> false;
                        };
    }

    /** 黄桃两箱太多了, before 改成一箱. */
    boolean isAmended(Segment next) {
        boolean counts = isOrder() || tokens.stream().anyMatch(Measured.class::isInstance) && !names();
        return counts
                && next.begins(Sense.CHANGE, Sense.CHANGE)
                && tokens.stream().anyMatch(token -> token instanceof Word word && word.sense() == Sense.REMARK);
    }

    /** 我妈买了 黄桃两箱: what follows is what was bought. */
    boolean reachesOver() {
        return tellsWhatFollows()
                || tokens.get(tokens.size() - 1) instanceof Word word && REACHING.contains(word.text());
    }

    private boolean begins(Sense one, Sense other) {
        for (var token : tokens) {
            if (!(token instanceof Word word) || word.sense() != Sense.POLITE) {
                return token instanceof Word verb && (verb.sense() == one || verb.sense() == other);
            }
        }
        return false;
    }

    /** 减肥失败了, 朋友圈看到来的, 一箱太少: said before an order, no part of it. */
    boolean isPrelude() {
        if (tellsWhatFollows()) {
            return false;
        }
        boolean says = false;
        boolean remarks = false;
        boolean measured = false;
        for (int at = 0; at < tokens.size(); at++) {
            var token = tokens.get(at);
            if (!isOfPrelude(token, at)) {
                return false;
            }
            // 豪气一把 counts nothing.
            measured |= token instanceof Measured unit && !unit.measure().isVessel();
            remarks |= token instanceof Word word && word.sense() == Sense.REMARK;
            says |= token instanceof Unknown
                    || token instanceof Word word && (word.sense() == Sense.CHAT || word.sense() == Sense.COUNTED);
        }
        return remarks || says && !measured;
    }

    /** 等我卸完货再付. */
    private boolean isOfPaying() {
        var last = tokens.get(tokens.size() - 1);
        return last instanceof Unknown pays && pays.text().endsWith("付")
                || last instanceof Word word
                        && (word.text().endsWith("付") || word.text().endsWith("付款"));
    }

    private boolean isOfPrelude(Token token, int at) {
        if (token instanceof Word word) {
            return !word.text().isEmpty()
                    && Hanzi.is(word.text().charAt(0))
                    && switch (word.sense()) {
                        case CHAT, POLITE, COUNTED, LINK -> true;
                        // 他说, 等过年: the order is theirs, or of another day.
                        case REMARK ->
                            !word.text().endsWith("说") && (!word.text().equals("等") || isOfPaying());
                        case VERB -> isDone(at + 1);
                        default -> false;
                    };
        }
        return token instanceof Unknown unknown && unknown.isHanzi()
                || token instanceof Named
                        && tokens.get(0) instanceof Word seen
                        && (SEEN.contains(seen.text()) || EARLIER.contains(seen.text()))
                || token instanceof Named
                        && at > 0
                        && tokens.get(at - 1) instanceof Word lacks
                        && LACKING.contains(lacks.text())
                || token instanceof Numeral
                || token instanceof Measured;
    }

    /** 发工资, 下班了: the verb has what it needs. */
    private boolean isDone(int next) {
        return next < tokens.size()
                && (tokens.get(next) instanceof Unknown
                        || tokens.get(next) instanceof Word word && word.sense() != Sense.LINK);
    }
}
