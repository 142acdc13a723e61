package org.qingshan.conversation.command;

import java.util.regex.Pattern;
import org.qingshan.conversation.amount.UnsurePayment;
import org.qingshan.conversation.claim.KinWords;

/** What stands around the words of a payment and says nothing of it: ok, 已付款，请发货, 钱已付，查收一下. Pure. */
final class BesidePayment {
    private static final Pattern AHEAD = Pattern.compile(
            "^\\s*(?:(?:ok(?:ay)?|done|yes|right|sure|all done|嗯+|好的?|好了|行|可以|搞定)[，,.!！。 ]+){1,2}",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern BEHIND = Pattern.compile(
            "(?<![，,。.!！;；～~ ])(?:[，,。.!！;；～~ ]++(?:(?:请|麻烦|老板|主播|您|你们?|帮忙?|注意|尽快|赶紧|快点?|早点|记得|可以|等着?|那就){0,4}(?:查收|查看|查|核对|核实|确认|收|看|发货|寄出?|发出|安排(?:发货)?|回复?|告诉我|说)(?:一?下|一声)?(?:哈|哦|啊|吧|了|啦)?"
                    + "|(?:你们?)?(?:看到|收到|到账)(?:了)?(?:吗|没有?|的话)?(?:请?(?:回复?|说|告诉我)(?:一?下|一声)?)?[?？]?"
                    + "|谢谢(?:老板|主播|你们?|您|啦)?|多谢|辛苦(?:了|啦)?|(?:please |kindly |could you |can you |now |and ){0,3}(?:check|confirm|look|verify|have a look|ship|send|let me know)(?: it| that| them)?(?: soon| out| please| now| when you can){0,2}|thanks?(?: a lot| you| so much)?|thank you)){1,3}[。.!！~～ ]*$",
            Pattern.CASE_INSENSITIVE);

    /** Ahead of what he tells he asks whether it came: 你们收到钱了吗我转了67块8, "did you get it? I paid 67.8". */
    private static final Pattern ASKED_AHEAD = Pattern.compile(
            "^\\s*(?:老板娘?|主播|店家|请问|问一?下|你们?|您|那边|这边|[，, ]){0,5}(?:(?:收到|看到|查到)了?(?:我的?)?(?:钱|款|转账|付款|红包)?|(?:钱|款|转账|红包)(?:收到|到账|到|看到))了?(?:吗|没有?|么|未)[啊呀呢]?[，,。.?？!！ ]*(?=[^，,。?？]{0,12}[付转汇打].{0,6}[了过])"
                    + "|^\\s*(?:hi,? |hello,? |hey,? )?(?:did|have|has) (?:you|it|the (?:money|payment)|my (?:money|payment|transfer)) (?:get|got|received?|see|seen|come|arrived?|gone through|come through)(?: it| my money| the money| my payment| the payment| yet)*[?,.! ]+(?=.{0,24}\\b(?:paid|sent|transferr?ed|wired)\\b)",
            Pattern.CASE_INSENSITIVE);

    /** The same behind it, in one breath: 我把钱转过去了啊你看一下收到没有, "I paid, can you check if it came". */
    private static final Pattern ASKED_BEHIND = Pattern.compile(
            "(?<=[了啦咯喇咗过\\d元块角毛你您们去])[啊哈呀哦喔呐嘛吧]{0,2}[，,。.!！ ]*(?:你们?|您|老板娘?|主播|店家|麻烦|请|帮我?|给我|快|去){0,5}"
                    + "(?:(?:看|查|瞧|睇|核对|确认)(?:一?[下眼吓]|看|查|收)?(?:钱|款)?(?:是不是|有没有)?(?:收到|到账|到|进账|看到)?(?:了)?(?:没有?|吗|么|未|不)?|(?:钱|款)?(?:收到|到账|看到)了?(?:没有?|吗|么|未))[啊呀呢吧哈]?[?？。.!！～~ ]*$"
                    + "|(?<![,.;! ])[,.;! ]++(?:please |pls |can you |could you |will you |and |so ){0,3}(?:(?:check|see|look|confirm|tell me|let me know) (?:if|whether|that) (?:it|you|the (?:money|payment)|my (?:money|payment))(?: has| have|'ve|'s)? ?(?:came|come|arrived|got|received|there|through|went|gone)(?: it| in| through)*|did (?:you|it) (?:get|receive|see|arrive|come)(?: it| through| in)*)[?.! ]*$",
            Pattern.CASE_INSENSITIVE);

    /** Who did it stands behind: 付过了 媳妇付的, "paid, my wife did". */
    private static final Pattern BY_WHOM = Pattern.compile(
            "(?<=[了啦咯过])[，,。.!！ ]*(?:是)?(?:我家?|俺|咱)?(?:" + KinWords.PAYER
                    + "|别人|家里)(?:帮我|替我|给我|刚刚?|用手机|微信){0,3}(?:支付|付|转|打|给|汇|交)(?:过去)?(?:的|了)(?:钱|款)?[。.!！～~ ]*$"
                    + "|(?<=\\b(?:paid|sent|transferred|done))[,.! ]+(?:by )?my (?:husband|wife|partner|mom|mum|mother|dad|father|son|daughter|sister|brother|friend)(?: did(?: it)?| paid(?: it)?| sent it)?[.! ]*$",
            Pattern.CASE_INSENSITIVE);

    /** 先付30 尾号1111, 先付定金20 尾号9999: what it is found by stands there, so that it is done. Of 卡号发我 nothing is. */
    private static final Pattern FIRST_PART = Pattern.compile(
            "^(\\s*(?:我|老板|主播|你好|那|[，, ]){0,5})先(支付|付|转|打|汇|给|交)(?:你们?)?(?:定金|订金|押金|一部分|一点|一半|款|钱)?(?:给你们?)?[：: ]*(?=[¥￥]? ?\\d{1,6}(?:\\.\\d{1,2})? ?(?:元|块钱?)?[，,。 ]*(?:尾号|尾数|末尾|[后末]四位?|卡号|流水号?)(?:是|为|[:： ]){0,2}[a-zA-Z]{0,4}\\d{3,30}(?!.*(?:多少|给我|发|报|可以|吗|(?<![银商工建农中招交])行)))");

    /** How much was missing, before what came beside it: 少付了4块 又转了4块, "I paid 4 short, sent another 4". */
    private static final Pattern SHORT_AHEAD = Pattern.compile(
            "^\\s*(?:我|老板|哦|啊|不好意思|刚才|刚刚|之前|上次|前面|[，, ]){0,6}(?:少(?:付|转|打|给)|(?:付|转|打|给)少)了? ?[¥￥]?[\\d.一二两三四五六七八九十]+ ?(?:元|块钱?|毛|角)?了?[，,。.;； ]*(?=(?:我|又|再|刚刚?|已经?|现在|另外){0,3}(?:补|付|转|打|给))"
                    + "|^\\s*(?:sorry,? |oh,? )?(?:i |it )?(?:(?:paid|sent|transferred) (?:you )?|was )?[¥$]?[\\d.]+(?: yuan| rmb| kuai)? (?:short|too little|less)[,.; ]+(?:so |and |but )*(?=(?:i )?(?:just |now |have |'ve )*(?:paid|sent|transferred))",
            Pattern.CASE_INSENSITIVE);

    /** 付了哈, 转过去了哦. */
    private static final Pattern SOFTLY = Pattern.compile("(?<=[了啦])[哈哦啊哟呀喔噢]{1,2}(?=[，,。.!！~～ ]|$)");

    /** 我分两次付，先付了20, "I'll pay in two parts, sent 20 now": how he means to pay, before what he has. */
    private static final Pattern IN_PARTS = Pattern.compile(
            "^\\s*(?:我|老板|你好|那|[，, ]){0,4}(?:想|要|打算|准备|会|得|先){0,2}分(?:成|开|为)?(?:[两二三四五六2-6](?:次|笔|回))?来?(?:付|转|给|打)(?:款|钱|账|清|完)?(?:吧|啊|哈)?[，,。;；:： ]+(?=[^，,。;；]{0,12}[付转打汇])"
                    + "|^\\s*(?:hi,? |hello,? )?(?:(?:i'll|i will|i want to|i'd like to|i'm going to|i am going to|i'm|i am|let me|we'll) )?(?:pay(?:ing)?|send(?:ing)?|do(?:ing)?) (?:it |this |for it |you |the money )?in (?:two|three|four|several|a few|[2-9]|parts|instal?lments)(?: equal)?(?: parts| payments| instal?lments| transfers| goes| times)?[,.:;! ]{1,3}(?:and |so |first |now |here's the first[,:] ){0,2}(?=.{0,24}\\b(?:paid|sent|transferred|wired)\\b)",
            Pattern.CASE_INSENSITIVE);

    /** Of money, where he speaks of a part. */
    private static final String SENT =
            "^\\s*(?:(?:i(?:'ve| have)? )?(?:just |already |now |first )?)(?:sent|wired) (?:you |over )?(?=[¥￥$]? ?\\d";

    private static final Pattern SENT_SUM = Pattern.compile(SENT + ")", Pattern.CASE_INSENSITIVE);

    private static final Pattern SENT_PART = Pattern.compile(
            SENT + ".{0,30}\\b(?:rest|remainder|balance|other half|remaining)\\b)", Pattern.CASE_INSENSITIVE);

    private BesidePayment() {}

    /** The rest of the words. */
    static String without(String said) {
        var told = BY_WHOM.matcher(ASKED_BEHIND
                        .matcher(ASKED_AHEAD
                                .matcher(SHORT_AHEAD.matcher(said).replaceFirst(""))
                                .replaceFirst(""))
                        .replaceFirst(""))
                .replaceFirst("");
        var done = UnsurePayment.is(told) ? told : FIRST_PART.matcher(told).replaceFirst("$1先$2了");
        var plain = SOFTLY.matcher(AHEAD.matcher(done).replaceFirst("")).replaceAll("");
        var words = BEHIND.matcher(plain).replaceFirst("");
        var inParts = IN_PARTS.matcher(words);
        return inParts.find()
                ? SENT_SUM.matcher(words.substring(inParts.end())).replaceFirst("paid ")
                : SENT_PART.matcher(words).replaceFirst("paid ");
    }
}
