package org.qingshan.conversation.claim;

import java.util.List;
import java.util.Set;
import org.qingshan.conversation.claim.Token.Unknown;
import org.qingshan.conversation.claim.Token.Word;

/** What sounds like a question or a doubt beside an order and is neither: 比比哪个甜, 减肥明天再说, 刚才网卡没拍到. */
final class Wondering {
    /** Before it, a question is one that the goods shall answer. */
    private static final List<String> TRYING = List.of("比", "试", "尝");

    private static final Set<String> WHICH = Set.of("什么", "啥", "怎么样", "咋样", "好不好吃", "甜不甜", "好不好");
    private static final Set<String> OTHER_MATTERS =
            Set.of("减肥", "体重", "胖", "瘦", "运费", "邮费", "地址", "快递", "发票", "开票", "开发票", "钱", "付款", "转账", "电话");
    private static final Prefiltered OTHER_GOODS = Prefiltered.of("别的|其他|其它|其余|剩下的");
    private static final Set<String> PUT_OFF =
            Set.of("明天", "等会", "等会儿", "等下", "等一下", "待会", "待会儿", "晚点", "再说", "一会", "一会儿", "到时候");
    private static final Set<String> FAILED =
            Set.of("by mistake", "没拍到", "没反应", "没算上", "没成功", "没显示", "没成", "手滑", "点错", "点错了");
    private static final Prefiltered FREE = Prefiltered.of(
            "(都|也)(行|可以|好|成|随.*|没关系|没事|无所谓|要得|中|没问题|ok)[的了啊吧呀哈嘛]*$|(随你|随便|无所谓)[的了啊吧呀哈]*$|^有(没有?|冇).*(另说|另算|再说)$|^随便(哪|什么|啥|怎么|几)"
                    + "|^(多少钱|几多钱)((我|都|照|回头|晚点|等下|等会儿?|一会儿?|待会儿?){1,2}[算转付给结]你?|转你)[了啊吧呀哈]*$");
    private static final Prefiltered THREAT = Prefiltered.of(
            "^(要是|如果|万一|若)?.{0,80}(坏|烂|碎|破|不甜|不好吃|酸|压|不红|不脆).{0,80}(骂人|找你|算账|赔|退|差评|怪|骂|拿你|补|无所谓)|^再不.*就(没|晚|完|卖|抢)"
                    + "|^不(买|要|拍|下单|来|吃).*(后悔|可惜|心痒|睡不着|吃亏)");
    private static final Prefiltered OBJECTION = Prefiltered.of("(说|嫌|讲)(我)?(吃不完|吃不了|太多|多了|太贵|贵|别|不要|不用|不好|浪费|不行)");
    private static final Prefiltered STREAM =
            Prefiltered.of("下播|开播|还(可以|能)(下单|拍|买)|在不在|在吗|抢到|拍到|听得|看得|来得及|赶得上|赶上|轮到|too ?late|still ?(on|live|here)");
    private static final Prefiltered TIME = Prefiltered.of(
            "(几号|几时|哪天|什么时候|啥时候|多久|几天|何时|几点|好久|几多日).{0,4}(发|到|寄|送|收)|(发货|到货|寄到|送到|收到).{0,3}(几号|几时|哪天|什么时候|啥时候|多久|几天)"
                    + "|(when|how ?long|what ?day|which ?day|howsoon).*(ship|arriv|deliver|get ?here|take|send|come)");
    /** 能开收据吗不能也行. */
    private static final Prefiltered EITHER =
            Prefiltered.of("[吗么嘛](不能|不行|没有|不|没)的?话?(也行|也可以|也成|也没事|就算了|也没关系|算了)[的了啊吧呀哈嘛]*$");

    private static final Prefiltered NEXT_TIME = Prefiltered.of(
            "^(?:好吃|好喝|好|甜|香|满意|新鲜)的?的话(?:下次|以后|回头)?(?:还|再|就)?(?:[带叫喊].{1,5}来|推荐|介绍|安利|回购|复购|还来|再来|还买|再买)(?!.*(?:不要|算了))");

    private static final Prefiltered PAYMENT = Prefiltered.of(
            "^(?:我|那|请问|钱|是){0,3}(?:怎么|咋|如何|怎样|在哪里?|到哪里?|去哪里?|往哪里?)(?:付|转|给|支付|打|扫)(?:款|钱|账|给你|码)?[呀啊呢哦哈?]*$|^(?:and )?(?:how|where) ?(?:do|can|should|to) ?(?:i|we)? ?pay(?: you)?\\??$");

    private static final Prefiltered SUM = Prefiltered.of(
            "(一共|总共|合计|加起来|总计|拢共|合共|统共).{0,3}(多少|几钱|几多|好多)|(多少|几).{0,3}(一共|总共)|total.*how ?much|how ?much.*(total|altogether)|what.*total");
    private static final Prefiltered BEFORE = Prefiltered.of("^我?(本来|原来|原本|之前|刚才|刚刚|开始|一开始)");
    private static final Set<String> THEN = Set.of("就要", "我就要", "就买", "就拍", "就来", "就下单");
    private static final Set<String> WANTING = Set.of("要", "买", "拍", "来", "下单", "订");
    private static final Set<String> INWARD = Set.of(
            "本来",
            "本来想",
            "说好",
            "想",
            "打算",
            "准备",
            "纠结",
            "犹豫",
            "有点犹豫",
            "考虑",
            "考虑一下",
            "不确定",
            "没想好",
            "还没想好",
            "舍不得",
            "下不了手",
            "不敢下手",
            "差点",
            "差一点",
            "差点儿",
            "再看看",
            "先看看",
            "先看",
            "估计",
            "应该",
            "可能",
            "补",
            "输入",
            "回复",
            "输了",
            "打赌",
            "没钱",
            "没钱了",
            "thinking",
            "think",
            "i think",
            "not sure",
            "can't decide",
            "broke",
            "considering",
            "guess",
            "tell",
            "ask",
            "typing");
    private static final Prefiltered SLIP = Prefiltered.of("手[抖滑误快].{0,2}[打点按写输发]成");

    /** Who says more says something else; it keeps the time for a hostile text linear. */
    private static final int LONGEST = 40;

    private static final String EARLIER = "刚上昨前";

    private Wondering() {}

    /** 比比哪个甜, 试试啥味: nobody is asked. */
    static boolean isAloud(Clause clause) {
        boolean tries = false;
        boolean asks = false;
        for (var token : clause.tokens()) {
            if (token instanceof Word word) {
                switch (word.sense()) {
                    case ASKING -> {
                        if (!tries
                                || !WHICH.contains(word.text())
                                        && !word.text().startsWith("哪")
                                        && !word.text().startsWith("不", 1)) {
                            return false;
                        }
                        asks = true;
                    }
                    case REMARK, CHAT -> tries |= TRYING.stream().anyMatch(word.text()::startsWith);
                    case POLITE, LINK, VERB -> {}
                    default -> {
                        return false;
                    }
                }
            }
        }
        return asks;
    }

    /** 要是烂了我可找你算账, 碎了赔不赔无所谓, 再不买就没了: what it threatens or fears, it orders all the same. */
    static boolean isThreat(Clause clause) {
        var said = said(clause);
        return !clause.has(Sense.QUERY)
                && (!clause.has(Sense.ASKING) || FREE.isIn(said))
                && !clause.names()
                && THREAT.isIn(said);
    }

    /** 一个包裹寄行不行都随你, 什么时候发都行: as the host likes. */
    static boolean isFreeChoice(Clause clause) {
        if (clause.has(Sense.QUERY) && !clause.has(Sense.PRICE) && EITHER.isIn(said(clause))) {
            return true;
        }
        return !clause.has(Sense.QUERY, Sense.CANCEL, Sense.REMOVE) && FREE.isIn(said(clause));
    }

    /** 抢到没？黄桃两箱; "is it too late? two boxes": before an order it asks after the stream, not after the goods. */
    static boolean isOfStream(Clause clause) {
        return clause.has(Sense.QUERY, Sense.ASKING, Sense.TAG) && STREAM.isIn(said(clause));
    }

    /** 几号能发货, "how long does delivery take": whenever it is; 今天能发吗 may be a condition. */
    static boolean isOfTime(Clause clause) {
        return !clause.names()
                && clause.amounts().isEmpty()
                && !clause.has(Sense.CANCEL, Sense.REMOVE, Sense.LESS, Sense.CHANGE, Sense.SWAP, Sense.PRICE)
                && TIME.isIn(said(clause));
    }

    /** 一共多少钱, "how much is it in total": of all that was ordered. */
    static boolean isOfSum(Clause clause) {
        return !clause.names()
                && clause.amounts().isEmpty()
                && !clause.has(Sense.CANCEL, Sense.REMOVE, Sense.LESS, Sense.CHANGE, Sense.SWAP)
                && SUM.isIn(said(clause));
    }

    /** 怎么付款, "how do I pay": who asks that has ordered. */
    static boolean isOfPayment(Clause clause) {
        return !clause.names()
                && clause.amounts().isEmpty()
                && !clause.has(Sense.CANCEL, Sense.REMOVE, Sense.LESS, Sense.CHANGE, Sense.SWAP)
                && PAYMENT.isIn(said(clause));
    }

    /** 好吃的话带同事来买: what comes after it. */
    static boolean isOfNextTime(Clause clause) {
        return !clause.has(Sense.QUERY, Sense.ASKING, Sense.CANCEL, Sense.REMOVE) && NEXT_TIME.isIn(said(clause));
    }

    /** 我老公非说吃不完, 老婆嫌贵: somebody does not agree. */
    static boolean isObjection(Clause clause) {
        return !clause.has(Sense.MORE) && OBJECTION.isIn(said(clause));
    }

    static String said(Clause clause) {
        var said = new StringBuilder();
        for (var token : clause.tokens()) {
            if (token instanceof Word word) {
                said.append(word.text());
            } else if (token instanceof Unknown unknown) {
                said.append(unknown.text());
            }
        }
        return said.length() > LONGEST ? "" : said.toString();
    }

    /** 明天发得出来我就要, 甜我就买: only then. */
    static boolean isCondition(Clause clause) {
        var tokens = clause.tokens();
        int last = tokens.size() - 1;
        if (last > 1 && tokens.get(last) instanceof Word done && done.text().equals("了")) {
            last--;
        }
        if (last < 1 || !(tokens.get(last) instanceof Word verb)) {
            return false;
        }
        // 说要就要: at once.
        boolean then = THEN.contains(verb.text())
                && !(tokens.get(last - 1) instanceof Word before && verb.text().endsWith(before.text()));
        boolean split = last > 1
                && WANTING.contains(verb.text())
                && tokens.get(last - 1) instanceof Word soThen
                && soThen.text().equals("就");
        return then || split;
    }

    /** 本来只想看看的, 纠结半天了, "can't decide": a doubt that an order behind it ends; not a condition, not a joke. */
    static boolean isOvercome(Clause clause) {
        return !clause.has(Sense.LATER, Sense.TALKING)
                && clause.has(Sense.WAVERING)
                && clause.tokens().stream()
                        .allMatch(token -> !(token instanceof Word word)
                                || word.sense() != Sense.WAVERING
                                || INWARD.contains(word.text()));
    }

    /** 手抖打成22斤了: what was ordered, and was not meant. */
    static boolean isSlip(Clause clause) {
        return !clause.names() && !clause.amounts().isEmpty() && SLIP.isIn(said(clause));
    }

    /** 黄桃改成一箱，刚才手滑点了十箱; 没钱了: why it was changed. */
    static boolean isOfMistake(Clause clause) {
        return clause.has(Sense.WAVERING)
                && clause.tokens().stream()
                        .allMatch(token -> !(token instanceof Word word)
                                || word.sense() != Sense.WAVERING
                                || FAILED.contains(word.text())
                                || word.text().startsWith("没钱"));
    }

    /** 本来说不买了: what somebody had made up his mind to before he ordered. */
    static boolean isGivenUpBefore(Clause clause) {
        return !clause.names()
                && clause.amounts().isEmpty()
                && clause.has(Sense.CANCEL)
                && !clause.has(Sense.ASKING, Sense.QUERY, Sense.TAG)
                && BEFORE.isIn(said(clause));
    }

    /** 减肥明天再说 puts off the diet, 刚才没拍到 is why it is ordered now. */
    static boolean isOfOtherMatters(Clause clause) {
        boolean other = false;
        boolean earlier = false;
        for (var token : clause.tokens()) {
            if (token instanceof Word word) {
                if (word.sense() == Sense.WAVERING
                        && !(other && PUT_OFF.contains(word.text()) || earlier && FAILED.contains(word.text()))) {
                    return false;
                }
                other |= OTHER_MATTERS.contains(word.text()) || OTHER_GOODS.begins(word.text());
                earlier |= word.sense() == Sense.REMARK
                        && EARLIER.indexOf(word.text().charAt(0)) >= 0;
            }
        }
        return other || earlier;
    }
}
