package org.qingshan.conversation.claim;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.qingshan.conversation.claim.Claim.Action;
import org.qingshan.conversation.claim.Token.Amounted;
import org.qingshan.conversation.claim.Token.Named;
import org.qingshan.conversation.claim.Token.Unknown;
import org.qingshan.conversation.claim.Token.Word;
import org.qingshan.conversation.claim.Verdict.Stance;

/**
 * Goods and an amount that stand in a frame are no order of the speaker's: what is taught, performed or booked (老师布置作业 黄桃两箱),
 * heard from others (听同事讲黄桃两箱很划算), somebody else's (黄桃两箱同学的), cooked (切片，上锅蒸二十分钟), how long it lasts (我妈能用一年), bid
 * for ("15 yuan each and I take ten boxes"), or of another day (过年的时候再买两箱). They are asked back.
 */
final class Framed {
    /** Who says more says something else; it keeps the time for a hostile text linear. */
    private static final int LONGEST = 30;

    private static final int MOST = 12;

    private static final String WHO = "(?:同学|同事|朋友|室友|舍友|邻居|老乡|老师|学生|领导|别人|人家|他们?|她们?|客户|顾客|亲戚|闺蜜)";
    private static final String TIME = "(?:分钟|小时|钟头|刻钟|minutes?|mins?|hours?)";

    private static final Prefiltered OF_ANOTHER = Prefiltered.of("[@#]+的?" + WHO + "家?的$");
    private static final Prefiltered IS_OF_ANOTHER = Prefiltered.of("^是?" + WHO + "家?的[了啊呀哈哦]?$");
    /** It is sent to whom it is for: 黄桃两箱，领导的，包装好看点. */
    private static final Prefiltered SENT = Prefiltered.of("包[装好]|地址|寄|发|电话|我的|贺卡");

    private static final String SENDS = "(?:寄|发|送|买|带|订|捎|拿|留|塞|煮|炒|冻|压|放|分|卡|端|扛|搬)";
    /** 我妈给舅舅寄黄桃两箱, 单位给员工发黄桃两箱. */
    private static final Prefiltered OF_OTHERS = Prefiltered.of(
            "^(?:我?(?:妈|爸|爹|哥|姐|弟|妹|婆婆|公公|老婆|老公|媳妇|儿子|女儿|闺女|爷爷|奶奶|舅舅|姑姑|叔叔|阿姨|嫂子)|妈妈|爸爸|他们?|她们?|邻居|单位|公司|领导|学校|村里|仓库|物业|系统|平台|快递员?|老乡|同事|老[王李张刘陈赵]|谁)"
                    + "(?:上次|昨天|刚|今天|又|还|都|也|已经)?[给帮替].{0,6}?" + SENDS + "[@#]");

    private static final Prefiltered TO_YOU = Prefiltered.of("给(?:你们?|您|主播)" + SENDS + "[@#]");
    private static final Prefiltered SENT_BEFORE = Prefiltered.of("(?:上次|上回|昨天|上个?月|刚才?)给.{0,6}?" + SENDS + "[@#]");
    private static final Prefiltered SENT_BACK = Prefiltered.of("寄[@#]+.{0,4}(?:退|回|吗|怎么|多少|运费|多久)|寄[@#]+.{0,6}吗");
    private static final Prefiltered THAT_PERSON =
            Prefiltered.of("[@#]的?[那这](?:位|个?(?:人|姐|哥|妹|兄弟|大[姐哥爷妈叔]|阿姨|小[姐哥妹]|叔|婶|朋友|家人|亲|宝))(?!.{0,3}(?:爱|喜欢|多|要))");

    /** 楼下那位要一斤腊肉. */
    private static final Prefiltered THAT_PERSON_WANTS = Prefiltered.of(
            "^(?:楼[上下]|隔壁|对门|前面|后面|旁边|刚才)?的?那(?:位|个?(?:人|兄弟|大[姐哥爷妈叔]|阿姨|小[姐哥妹]|朋友))[^@#我给帮]{0,3}(?:要|买|拍|订|想)");

    /** 姐妹们快拍A4+1啊. */
    private static final Prefiltered TOLD_ALL = Prefiltered.of(
            "^(?:大家|姐妹们|家人们|宝子们|宝宝们|宝贝们|兄弟们|老铁们|朋友们|亲们|各位)(?:们|都|快|快点|赶紧|赶快|抓紧|可以|一起|来|冲)+(?:拍|买|抢|下单|囤|入)[^我给]{0,3}@");

    private static final Prefiltered HEARD =
            Prefiltered.of("^(?:我?(?:听|据)(?!你|主播|老板)).{0,8}(?:说|讲|夸|聊|提)(?:起|到|过|了)?(?:.{0,3}[@#]|$)");
    private static final Prefiltered TOLD_ONE =
            Prefiltered.of("^i (?:told|asked|texted) (?!you\\b|u\\b|the (?:host|boss|seller))[^@#]{2,20}[@#]");
    private static final Prefiltered ANOTHER_DAY = Prefiltered.of(
            "(?:时候|之后|以后|过年|过节|春节|中秋节?|国庆节?|端午节?|元旦|周末|月底|月初|年底|年前|年后|下周|下个?月|下星期|明年|放假|冬天|夏天|秋天|春天|入冬|开春|到时|(?<!又)回头|改天|过几天|过两天|过些天|过一阵|过阵子|过段时间|赶明儿)再[^@#]{0,2}[@#]");
    private static final Prefiltered THIS_EVENING = Prefiltered.of("@.* ?(?:tonight|this evening|later today)$");

    private static final Prefiltered RECITED =
            Prefiltered.of("(?:作业|作文|题目|应用题|数学题|听写|默写|朗诵|背诵|造句|台词|歌词|标题|课文|谜语|绕口令|脱口秀|小品|剧本|考题|广告词|菜谱|食谱).{0,2}$"
                    + "|(?:配方|用料|配料)$|^(?:例如|比如|比方)说?$|^(?:recipe|ingredients|lyrics|homework)$");
    /** 写完作业了, 看小品呢, 照着菜谱: what somebody is at while he orders. */
    private static final Prefiltered AT_IT =
            Prefiltered.of("[写做改查背看听陪][^布置]{0,4}(?:作业|作文|课文|小品|脱口秀|剧本|台词)|照着|标题党|辅导|作业帮");

    private static final Prefiltered BOOKED =
            Prefiltered.of("(?:[给跟帮].{1,4}|^)(?:结账|对账|报账|清账)$|^对一下账$|^(?:盘点|清点)(?:了?一下)?$|^(?:入账|账目|库存|出库|入库|点货)$");
    private static final Prefiltered PERFORMED = Prefiltered.of(
            "(?:给|为|跟|带)(?:我们|大家|大伙儿?|观众们?|家人们?|咱们?).{0,3}(?:表演|演|唱|跳|示范|展示|秀|变|露一手|吃播)(?:一下|一个|一段|个|吧)*$|(?:表演|演示|示范)(?:一下|一个|一段|个|吧)*$");
    private static final Prefiltered THANKS = Prefiltered.of("谢|麻烦|辛苦|拜托|劳驾|thank|thx|cheers");
    private static final Prefiltered MINE = Prefiltered.of("我|俺|咱");

    private static final Prefiltered COOKED = Prefiltered.of("(?:蒸|煮|炒|炖|焯|煎|烤|焖|腌|泡|熬|煲|炸|卤|拌).{0,4}[\\d半].{0,2}"
            + TIME + "|(?:simmer|boil|steam|roast|bake|fry|stew|braise).{0,12} ?[\\d%]+ " + TIME);
    private static final Prefiltered STEP = Prefiltered.of("切[片丁块丝段]|焯水|上锅|下锅|出锅|起锅|[大中小]火|收汁|装盘|加盐|放盐|倒油|热油");
    /** 把黄桃三箱记成红糖三袋了. */
    private static final Prefiltered TAKEN_FOR = Prefiltered.of("把[^改别]*[@#][^改别]*[记听看写发当说算送装认读念]成[^@#]{0,2}[@#]");
    /** 放得下就两箱, 便宜就来一盒, 甜我就要两箱. */
    private static final Prefiltered IF_IT_FITS =
            Prefiltered.of("(?:(?<![晓记懂觉值])(?<!^)得(?:下|了|动|起|着)|(?<![么真挺好太样])便宜)就(?!是)[^@#]{0,3}[@#]"
                    + "|^(?:甜|香|新鲜|脆|软|熟|嫩|好吃|包邮|免邮)的?话?[我俺]?就(?!是)[^@#]{0,3}[@#]");

    /** 晚上蒸半小时给孩子吃, 泡一小时就行吧: what the buyer will do with it. */
    private static final Prefiltered WILL_COOK =
            Prefiltered.of("晚上|回去|回家|给.{1,3}吃|就|吧|都行|都香|最好吃|刚好|着吃|真空|帮|用$|付款|我|\\bi(?:'ll|'m)?\\b|today|tonight");

    private static final Prefiltered QUARREL =
            Prefiltered.of("(?:他俩|她俩|他们|俩人|两人).{0,3}(?:打起|吵起|争起|掐起|闹翻)|听谁的|谁说了算|who(?:'s right| wins| should win)");
    private static final Prefiltered ON_CREDIT = Prefiltered.of("赊|(?:先|暂时|下次|能不能|可以).{0,2}欠");
    private static final Prefiltered LASTING = Prefiltered.of(
            "^(?:我[妈爸爷奶婆公哥姐弟妹].?|他|她|人家|邻居|同事|朋友).{0,2}(?:能|可以|可|得|要)(?:用|吃|喝|撑|管|顶|嚼|对付).{0,2}[\\d%半].{0,2}年");
    private static final Prefiltered ALL_ARE = Prefiltered.of("^#(?:都|全)(?:是|这样|那样|一样)(?:了|啊|的)?$");
    private static final Prefiltered BID = Prefiltered.of(
            "^(?!.*\\b(?:only|just|wow|they're|it's|at)\\b)\\D{0,12}% ?(?:yuan|rmb|kuai|cny|dollars?|bucks?)? ?(?:each|apiece|(?:a|per|for a|for one) ?#)$");

    private Framed() {}

    static void settle(List<Clause> clauses, List<Verdict> verdicts) {
        if (clauses.size() != verdicts.size()) {
            return;
        }
        var near = clauses.subList(0, Math.min(MOST, clauses.size()));
        boolean polite = near.stream().anyMatch(Framed::isCourteous);
        boolean sent = near.stream().anyMatch(clause -> SENT.isIn(shape(clause)));
        for (int at = 0; at < near.size(); at++) {
            var verdict = verdicts.get(at);
            if (isOrder(verdict)) {
                var clause = near.get(at);
                var before = at == 0 ? null : near.get(at - 1);
                var next = at + 1 == near.size() ? null : near.get(at + 1);
                boolean framed = isToldItself(clause, next, sent)
                        || before != null
                                && clause.before() == Remarks.MARK
                                && SENT_BEFORE.isIn(shape(before) + shape(clause))
                        || !polite && before != null && isFramed(before, verdicts.get(at - 1), clause)
                        || isOpenBehind(near, at)
                        || !polite && !ClauseJudge.wants(clause) && isFollowedUp(near, verdicts, at, sent);
                if (framed) {
                    verdicts.set(at, Verdict.unclear(verdict.asked()));
                }
            }
        }
    }

    private static boolean isCourteous(Clause clause) {
        return clause.isPolite() || THANKS.isIn(shape(clause));
    }

    private static boolean isOrder(Verdict verdict) {
        return verdict.stance() == Stance.CLEAR
                && verdict.claims().stream().noneMatch(claim -> claim.action() == Action.CANCEL);
    }

    /** By its own words, and by those that a gap parted from it. */
    private static boolean isToldItself(Clause clause, @Nullable Clause next, boolean sent) {
        var said = shape(clause);
        var whole = next != null && next.before() == Remarks.MARK ? said + shape(next) : said;
        boolean plan = clause.amounts().isEmpty() && THIS_EVENING.isIn(said);
        boolean another = !ClauseJudge.wants(clause) && (!sent && OF_ANOTHER.isIn(said) || HEARD.isIn(said));
        return plan
                || another
                || OF_OTHERS.isIn(said)
                || TO_YOU.isIn(said)
                || SENT_BEFORE.isIn(said)
                || SENT_BACK.isIn(whole)
                || THAT_PERSON.isIn(whole)
                || TOLD_ALL.isIn(said)
                || THAT_PERSON_WANTS.isIn(said)
                || TOLD_ONE.isIn(said)
                || ANOTHER_DAY.isIn(said)
                || TAKEN_FOR.isIn(said)
                || IF_IT_FITS.isIn(said);
    }

    /** What stands before it says what it is. */
    private static boolean isFramed(Clause before, Verdict verdict, Clause order) {
        if (before.names() || verdict.stance() == Stance.CLEAR) {
            return false;
        }
        var said = shape(before);
        boolean bid = order.before() == '&' && BID.isIn(said);
        boolean staged = order.before() != ',' && PERFORMED.isIn(said);
        boolean recorded = !MINE.isIn(said)
                && (RECITED.isIn(said) && !AT_IT.isIn(said) || BOOKED.isIn(said) && !ClauseJudge.wants(order));
        boolean heard = order.before() == Remarks.MARK && !ClauseJudge.wants(order) && HEARD.isIn(said);
        return bid || heard || (staged || recorded) && !MINE.isIn(shape(order));
    }

    /** What it is of that stands beside it: homework, a bill, a performance, hearsay. */
    static boolean isFrame(String said) {
        return RECITED.isIn(said) && !AT_IT.isIn(said)
                || BOOKED.isIn(said)
                || PERFORMED.isIn(said)
                || HEARD.isIn(said)
                || QUARREL.isIn(said)
                || ON_CREDIT.isIn(said);
    }

    /** They do not agree, or cannot pay: 我妈要两箱，我爸要三箱，他俩打起来了. */
    private static boolean isOpenBehind(List<Clause> clauses, int at) {
        return clauses.subList(at + 1, clauses.size()).stream()
                .filter(clause -> !clause.names() && clause.amounts().isEmpty())
                .map(Framed::shape)
                .anyMatch(said -> QUARREL.isIn(said) || ON_CREDIT.isIn(said));
    }

    /** What stands behind it says that it was no wish. */
    private static boolean isFollowedUp(List<Clause> clauses, List<Verdict> verdicts, int at, boolean sent) {
        var clause = clauses.get(at);
        if (ALL_ARE.isIn(shape(clause))) {
            return verdicts.subList(0, at).stream().noneMatch(Framed::isOrder);
        }
        if (isCooked(clauses.subList(at + 1, clauses.size()))) {
            return true;
        }
        if (at + 1 == clauses.size() || clauses.get(at + 1).names()) {
            return false;
        }
        var said = shape(clauses.get(at + 1));
        return LASTING.isIn(said) || !sent && IS_OF_ANOTHER.isIn(said);
    }

    private static boolean isCooked(List<Clause> behind) {
        var said = behind.stream()
                .filter(clause -> !clause.names())
                .map(Framed::shape)
                .toList();
        if (said.stream().anyMatch(step -> WILL_COOK.isIn(step))) {
            return false;
        }
        return said.stream().anyMatch(step -> COOKED.isIn(step))
                || said.stream().filter(step -> STEP.isIn(step)).count() > 1;
    }

    /** What it says, with @ for goods, # for so much and % for a number. */
    private static String shape(Clause clause) {
        return shape(clause.tokens());
    }

    /** What they say, written in the same way. */
    static String shape(List<Token> tokens) {
        var shape = new StringBuilder();
        for (var token : tokens.subList(0, Math.min(LONGEST, tokens.size()))) {
            var text = sign(token);
            boolean latin = !text.isEmpty()
                    && !shape.isEmpty()
                    && (Latin.is(text.charAt(0)) || Latin.is(shape.charAt(shape.length() - 1)));
            shape.append(latin ? " " : "").append(text);
        }
        return shape.toString();
    }

    private static String sign(Token token) {
        if (token instanceof Named) {
            return "@";
        }
        if (token instanceof Amounted amounted) {
            return amounted.amount().measure() == null ? "%" : "#";
        }
        return token instanceof Word word ? word.text() : token instanceof Unknown unknown ? unknown.text() : "";
    }
}
