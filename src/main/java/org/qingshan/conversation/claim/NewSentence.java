package org.qingshan.conversation.claim;

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
 * Where an order begins behind a sentence that nobody closed, by its own form: the goods, a verb of wishing, how much (馋哭了黄桃搞一箱);
 * and where the next sentence begins behind one that is complete (鸡蛋给我拿三盒我孙子天天吃).
 */
final class NewSentence {
    /** Nobody's wish has more words; it keeps the time for a hostile text linear. */
    private static final int LONGEST = 8;

    /** Another time, or what has to happen first: 下次, 有空了, 到货了. */
    static final String WAITING = "降价|特价|涨价|下次|下回|下个?[月周]|下星期|下礼拜|改天|改日|明天|明日|明年|明早|后天|过几天|过两天|周末|月底|过年|过节|春节|中秋|国庆"
            + "|有空|得空|有钱|有闲|发工资|发钱|工资到|到货|补货|来货|有货|上架|上新|上市|熟|回来|回家|再\\p{IsHan}{1,4}[点些]";

    private static final String OF_OTHERS =
            "如果|要是|的话|假如|假设|万一|除非|只有|或者?|还是|要么|等|便宜|优惠|打折|包邮|免邮|有人|有个|谁|他|楼上|隔壁|别人|人家|她们?$|不是|[吗么?]|[把将比跟和给帮替像说讲问听才就吃]$";

    /** What hangs on something or waits, what another wants, what is compared or asked: the goods behind it belong to it. */
    static final Prefiltered HANGING = Prefiltered.of(WAITING + "|" + OF_OTHERS);

    /** 补货了来一箱 is a sentence of its own, and asked about. */
    private static final Prefiltered HANGING_ON = Prefiltered.of(OF_OTHERS);

    /** 刚才那个鸡蛋发两盒 may tell. */
    private static final Prefiltered POINTED = Prefiltered.of("给我.*|帮我.*|来|要|再.*|拿");

    private static final Set<String> CHANGES = Set.of("改成", "改为", "改到", "变成", "改");
    private static final Prefiltered LIVING = Prefiltered.of(
            "^(?:收件人|地址|我是|我)?[^要买订拍给了]{0,12}#(?:栋|幢|楼|室|单元|座|号楼|层)(?!.{0,9}[了要买订拍说给有没]|.{0,9}卖(?!部))[^#]{0,6}#?$");

    private static final Set<String> ENDS = Set.of("了", "啦", "喽", "咯", "呢", "啊", "呀", "哈", "哦", "嘛", "吧", "喇");
    private static final Set<String> BEHIND =
            Set.of("吧", "呢", "哈", "啊", "呗", "咯", "哦", "啦", "嘛", "喇", "呀", "就够", "就够了");
    private static final Set<String> OTHERS = Set.of("他们", "她们", "他", "她");
    private static final Set<String> ARRIVED = Set.of("刚下班", "刚到家", "刚进来", "刚来", "刚看到", "刚进直播间");
    private static final Set<String> WE = Set.of("我", "我们", "俺", "俺们", "咱", "咱们");
    private static final Set<String> WHOSE = Set.of("的", "家", "那", "这", "自己", "也", "就", "都");

    /** 我是县城的李老师(想要), 我说一哈(我要): who speaks, and that he speaks. */
    private static final Prefiltered SPEAKER = Prefiltered.of(
            "我(?:就|也)?是(?!说|要|想|不|真|来|买|怕|看|听|问|让|被|给|替|帮|为|在|等|否)[^要买]{1,14}(?<![那这]个)$|^我[说讲](?:一哈|一下|下)?$");

    private static final Prefiltered AT_ONCE = Prefiltered.of("(?:给我|帮我)?(?:先)?(?:来|整|搞|拿|弄|要)");

    private NewSentence() {}

    /** 我是退休教师想要竹笋一斤, 我女儿教我用手机说话的我要一箱黄桃: who speaks has said who he is, what follows is his wish. */
    static boolean isSpeakersWish(OpenClause open, List<Token> tokens, int at) {
        if (!(tokens.get(at) instanceof Word verb)
                || verb.sense() != Sense.VERB && verb.sense() != Sense.MORE
                || open.isEmpty()
                || open.names()
                || open.measures()
                || open.wishes()
                || HANGING.isIn(open.text())) {
            return false;
        }
        boolean amountFirst = isAmountOfGoods(tokens, at + 1);
        boolean nameFirst = at + 3 < tokens.size()
                && tokens.get(at + 1) instanceof Named
                && tokens.get(at + 2) instanceof Numeral
                && tokens.get(at + 3) instanceof Measured;
        boolean described = verb.text().startsWith("我")
                && amountFirst
                && open.last() instanceof Word of
                && of.text().equals("的")
                && tells(open);
        return (amountFirst || nameFirst) && SPEAKER.isIn(open.text()) || described;
    }

    /** 蹲到了来一箱: what has happened, and then what he wants of what is shown. */
    static boolean isWishBehind(OpenClause open, List<Token> tokens, int at) {
        boolean wish = tokens.get(at) instanceof Word verb
                && verb.sense() == Sense.VERB
                && AT_ONCE.isAllOf(verb.text())
                && at + 2 < tokens.size()
                && tokens.get(at + 1) instanceof Numeral
                && tokens.get(at + 2) instanceof Measured;
        return wish
                && !open.has(Sense.ASKING)
                && !open.isEmpty()
                && !open.names()
                && !open.measures()
                && !open.wishes()
                && open.last() instanceof Word end
                && (ENDS.contains(end.text()) || end.text().endsWith("了"))
                && (at + 3 == tokens.size()
                        || tokens.get(at + 3) instanceof Break
                        || tokens.get(at + 3) instanceof Word soft && soft.sense() == Sense.POLITE)
                && tells(open)
                && !HANGING_ON.isIn(open.text());
    }

    /** 我要两箱我妹也要一箱: two want, each so much; where it is as much, it is one wish of both. */
    static boolean isOfAnotherToo(OpenClause open, List<Token> tokens, int at) {
        return at + 2 < tokens.size()
                && tokens.get(at) instanceof Word who
                && People.areOurs(who)
                && tokens.get(at + 1) instanceof Word too
                && too.text().startsWith("也")
                && tokens.get(at + 2) instanceof Numeral theirs
                && open.measures()
                && open.wishes()
                && tokens.subList(0, at).stream()
                        .noneMatch(token -> token instanceof Numeral own
                                && own.value().compareTo(theirs.value()) == 0);
    }

    /** 竹笋半斤能买吗 能就半斤: behind a question, past a gap. */
    static boolean isBehindQuestion(OpenClause open, List<Token> tokens, int at) {
        return at > 0
                && !tokens.get(at - 1).touches(tokens.get(at))
                && tokens.get(at - 1) instanceof Word asked
                && (asked.sense() == Sense.QUERY || asked.sense() == Sense.TAG)
                && !asked.text().isEmpty()
                && Hanzi.is(asked.text().charAt(0))
                && open.last() == asked;
    }

    private static boolean isAmountOfGoods(List<Token> tokens, int from) {
        return from + 2 < tokens.size()
                && tokens.get(from) instanceof Numeral
                && tokens.get(from + 1) instanceof Measured
                && tokens.get(from + 2) instanceof Named;
    }

    /** 馋哭了黄桃搞一箱, 我是县城的李老师红糖请给我留两袋. */
    static boolean begins(OpenClause open, List<Token> tokens, int at) {
        if (!(tokens.get(at) instanceof Named goods)
                || !Hanzi.is(goods.mention().text().charAt(0))
                || open.isEmpty()
                || open.names()
                || open.measures()) {
            return false;
        }
        var last = open.last();
        boolean ended = last != null
                && (!last.touches(goods)
                        || last instanceof Word end
                                && (ENDS.contains(end.text())
                                        || end.sense() == Sense.POLITE && People.areCalled(end)
                                        || end.text().endsWith("那个")
                                        || end.text().equals("的")
                                        || end.sense() == Sense.REMARK && ARRIVED.contains(end.text())));
        return ended
                && tells(open)
                && isWishedFor(
                        tokens, at + 1, last instanceof Word that && that.text().endsWith("那个"))
                && !HANGING.isIn(open.text());
    }

    /** It says something: not only courtesy and pointing. */
    private static boolean tells(OpenClause open) {
        return open.anyMatch(token -> token instanceof Unknown
                || token instanceof Word word
                        && word.sense() != Sense.POLITE
                        && word.sense() != Sense.LINK
                        && word.sense() != Sense.VERB);
    }

    /** 搞一箱, 请给我留两袋: how much, and that it is wanted. */
    private static boolean isWishedFor(List<Token> tokens, int from, boolean pointed) {
        int at = from;
        boolean wished = false;
        while (at < tokens.size() && at < from + LONGEST && tokens.get(at) instanceof Word word) {
            switch (word.sense()) {
                case VERB, MORE -> wished |= !pointed || POINTED.isAllOf(word.text());
                case POLITE -> {
                    if (People.areCalled(word)) {
                        // 黄桃大哥要三箱
                        return false;
                    }
                }
                case CHAT -> {
                    if (!word.text().endsWith("的话")) {
                        return false;
                    }
                }
                default -> {
                    return false;
                }
            }
            at++;
        }
        return wished
                && at + 1 < tokens.size()
                && tokens.get(at) instanceof Numeral
                && tokens.get(at + 1) instanceof Measured;
    }

    /** 三盒吃不完改成两盒: what it shall be instead. */
    static boolean isChange(OpenClause open, List<Token> tokens, int at) {
        return tokens.get(at) instanceof Word change
                && CHANGES.contains(change.text())
                && open.measures()
                && !open.wishes()
                && open.has(Sense.REMARK)
                && open.last() instanceof Word last
                && last.sense() == Sense.REMARK
                && at + 2 < tokens.size()
                && tokens.get(at + 1) instanceof Numeral
                && tokens.get(at + 2) instanceof Measured;
    }

    /** 鸡蛋一盒每天早上煮一个: what he does with it. */
    static boolean isHabit(OpenClause open, Token token) {
        return token instanceof Word often
                && (often.text().equals("每天") || often.text().equals("天天"))
                && open.isCounted();
    }

    /** 要两斤 炒腊肉, 鸡蛋来两盒打个戚风: what becomes of it. */
    static boolean isDish(OpenClause open, List<Token> tokens, int at) {
        if (!open.wishes() || !open.measures()) {
            return false;
        }
        var token = tokens.get(at);
        boolean fried = token instanceof Unknown
                && open.last() != null
                && !open.last().touches(token)
                && at + 1 < tokens.size()
                && tokens.get(at + 1) instanceof Named
                && Ingredients.isOne(tokens, at + 1);
        return fried
                || open.names() && token instanceof Word make && make.text().equals("打个");
    }

    /** 302室陈阿婆鸡蛋一盒, 二楼小卖部黄桃两箱: who orders, by where he lives. */
    static boolean isBehindAddress(OpenClause open, List<Token> tokens, int at) {
        return tokens.get(at) instanceof Named
                && !open.measures()
                && !open.wishes()
                && at + 2 < tokens.size()
                && tokens.get(at + 1) instanceof Numeral
                && (tokens.get(at + 2) instanceof Measured || tokens.get(at + 2) instanceof Named)
                && LIVING.isIn(open.text());
    }

    /** 鸡蛋给我拿三盒我孙子天天早上得吃一个, 我要四箱黄桃我们几家人分. */
    static boolean isSubject(OpenClause open, Token token, @Nullable Token next, boolean listed) {
        boolean complete = (open.wishes() || listed) && open.names() && open.measures();
        if (!complete || !(token instanceof Word who) || next == null || next instanceof Break) {
            return false;
        }
        boolean person = OTHERS.contains(who.text())
                || who.sense() == Sense.POLITE
                        && Hanzi.is(who.text().charAt(0))
                        && (WE.contains(who.text()) || People.areCalled(who));
        boolean ended = open.last() instanceof Measured
                || open.last() instanceof Named
                || open.last() instanceof Word end && BEHIND.contains(end.text());
        boolean tells = next instanceof Unknown
                || next instanceof Word word && !WHOSE.contains(word.text()) && word.sense() != Sense.VERB;
        return person && ended && tells;
    }
}
