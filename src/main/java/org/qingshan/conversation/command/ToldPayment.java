package org.qingshan.conversation.command;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.qingshan.conversation.amount.Amounts;
import org.qingshan.conversation.amount.FoundBy;
import org.qingshan.conversation.amount.LooselyPaid;
import org.qingshan.conversation.amount.PaidAtOthers;
import org.qingshan.conversation.amount.PaidSum;
import org.qingshan.conversation.amount.SpokenSum;
import org.qingshan.conversation.amount.UnsurePayment;
import org.qingshan.conversation.claim.KinWords;
import org.qingshan.conversation.claim.Normaliser;
import org.qingshan.conversation.claim.TypedNumber;
import org.qingshan.conversation.dialogue.PayingDialogue;
import org.qingshan.conversation.dialogue.SumPutRight;
import org.qingshan.conversation.turn.NextAddress;
import org.qingshan.conversation.turn.PayingWords;
import org.qingshan.conversation.turn.Turn;
import org.qingshan.domain.order.PaymentFinding;

/** Reads in a sentence of its own that somebody has paid. */
final class ToldPayment {
    static final String PAID = "paid";
    /** Who says nothing but this has paid, and says so. */
    static final List<String> ALONE = List.of(
            "已付款",
            "已付",
            "已支付",
            "我已支付",
            "已汇款",
            "付好了",
            "付过了",
            "付了",
            "我付了",
            "我已付",
            "我付好了",
            "已转账",
            "已转",
            "转好了",
            "转过去了",
            "转了",
            "转账了",
            "paid",
            "i paid",
            "i have paid",
            "i've paid");

    /** What was still open once a part was paid. */
    private static final String REST = "(?:余款|尾款|差价|剩下的?|剩余的?|余下的?)";

    /** Behind the sum, what a payment is recognised by. */
    private static final String KNOWN_BY = "(?:" + FoundBy.ENDING + "|卡号|账户|账号|单号|交易号|流水号?|微信|支付宝|银行).*";

    /** Somebody else of his who has paid it: 我老公付的, "my husband paid". */
    private static final Pattern BY_WHOM = Pattern.compile(
            "\\s*(?:我?" + KinWords.PAYER
                    + "|[他她](?=(?:刚刚?|已经|说|跟我说|帮我|替我|给我){0,3}(?:付|转|打|汇)(?:过去)?(?:了|款|钱){1,2}[¥￥]?\\d{1,5}(?:\\.\\d{1,2})?(?:元|块钱?)?[了啊哈。.! ]{0,3}$)|我[女崽仔](?!儿))"
                    + "(?:(?:刚刚?|已经)?(?:跟我|和我|对我)?(?:说|讲|告诉我)(?:是)?(?:他|她)?(?:们)?)?(?:帮我|替我|给我)?[，, ]?(?=.{0,12}[付转打汇])"
                    + "|\\s*my " + KinWords.IN_ENGLISH
                    + "(?: [a-z]{2,12}(?<! says| said| paid| sent| has| had| told| tells| wired))? (?:(?:says|said|tells me|told me)(?: that)? (?:he|she|they|it)(?:'s|'ve| is| was|(?= ha))? ?)?(?:has |have |had )?(?:been )?(?:just |already )?(?=paid|sent|transferred|wired)",
            Pattern.CASE_INSENSITIVE);

    /** More that has come: the verb is done, and behind it stands a sum and nothing else but what it is recognised by. */
    private static final Pattern MORE = Pattern.compile("\\s*(?:(?:我|老板|主播|你好|" + REST
            + "|另外?一半的?|刚刚?+|又|再|后来|已经?|也|都|一?不小心|手滑)[，, ]?){0,20}"
            + "(?:补?(?:付|转|汇)(?:款|钱|账)?|补?打(?:款|钱)|补(?:给|交|齐|上)?)(?:给你们?)?(?:过去)?(?:了|(?<=又.{1,4}))(?:一[笔次])?[，,:： ]*"
            + "[¥￥]? ?\\d+(?:\\.\\d{1,2})? ?(?:元|块钱?)?(?:[，,。 ]*" + KNOWN_BY + ")?[。.!！~～ ]*");

    /** Whose it is: the shop makes up a difference too. */
    private static final Pattern BY_HIM = Pattern.compile("我|又|再|后来|刚|" + FoundBy.ENDING + "|付了|汇了");

    /** Somebody called 付 gives his address; 打这个电话139… says where he is to be called. */
    private static final Pattern ADDRESS = Pattern.compile(
            "打(?![款钱账了过到给完好]).{0,6}(?<!\\d)1[3-9]\\d{9}(?!\\d)|(?<!\\d)1[3-9]\\d{9}(?!\\d)(?=.*[省市县区镇乡村路街号栋])|[省市县区镇乡村路街号栋].*(?<!\\d)1[3-9]\\d{9}(?!\\d)",
            Pattern.DOTALL);

    /** 已付六十七块八: a sum in words behind the verb, and nothing behind it. */
    private static final Pattern IN_WORDS = Pattern.compile(
            "(?<ahead>.*(?:付|转|汇)(?:过|好|清)?(?:款|钱|账)?(?:给?你们?)?(?:过去)?了?(?:给?你们?)?[，,:： ]*)(?<sum>[零一二两三四五六七八九十百千]{1,9}(?:点[零一二三四五六七八九]{1,2})?(?:(?:元|块钱?|圆)(?:[一二两三四五六七八九](?:毛|角)?)?)?)(?<end>[。.!！~～ ]*)");

    private static final String BY_WHAT =
            "用?(?:我?(?:" + KinWords.PAYER + "|别人)的?)?(?:微信|支付宝|银行卡?|云闪付)(?:上|给你们?)?|给(?:你们?|店里|老板)|扫码|扫二维码|发红包|红包";

    /** 67.8已转, 67.8 付了: a number of four figures is an order's. */
    private static final Pattern SUM_FIRST =
            Pattern.compile("\\s*(?:(?:我|老板|主播|你好|定金|订金|[运邮]费|还有|另外|那|" + REST + "的?(?:钱|款)?|另外?一半的?|" + BY_WHAT
                    + ")[，, ]?){0,20}+(?<sum>[¥￥]? ?\\d{1,6}(?:\\.\\d{1,2})?(?<!(?<![\\d.])\\d{4,6}) ?(?:元|块钱?|圆)?)[，, ]*(?:(?:我|"
                    + BY_WHAT
                    + ")[，, ]?){0,20}(?:已经?(?:付|转|汇)(?:过|好|清)?(?:款|钱|账)?(?:给?你们?)?(?:过去)?了?|(?:也|都|刚刚?+){0,3}(?:付|转|汇|发)(?:过|好|清)?(?:款|钱|账)?(?:给?你们?)?(?:过去)?(?:了|啦|咯))(?:[，,。 ]*"
                    + KNOWN_BY + ")?[。.!！~～ ]*");

    /** What has a point or a currency. */
    private static final String SURE_SUM =
            "(?:[¥￥$] ?\\d{1,6}(?:\\.\\d{1,2})?|\\d{1,6}(?:\\.\\d{1,2}|(?= ?(?:yuan|rmb|cny|kuai))))(?: ?(?:yuan|rmb|cny|kuai))?";

    private static final String IS = "(?:is |was |has been |have been |already |just |now ){0,3}";

    /** "49.6 paid", "¥49.6 sent to you", "sent you 49.6 by WeChat": of what was sent a sum is only what has a point or a currency. */
    private static final Pattern SUM_IN_ENGLISH = Pattern.compile(
            "\\s*(?:hi,? |hello,? )?(?:[¥￥$]? ?\\d{1,6}(?:\\.\\d{1,2})?(?<!(?<![\\d.])\\d{4,6}) ?(?:yuan|rmb|cny|kuai)?,? "
                    + IS + "(?:paid|transferred)|" + SURE_SUM + ",? " + IS
                    + "(?:sent|wired))(?: to you| over| already| now| just now| too| as well| (?:by|via|through|with|on) [a-z]{1,20}){0,3}[.! ]*"
                    + "|\\s*(?:hi,? |hello,? )?(?:i(?:'ve| have|'ve just| just)? )?(?:already |just |now ){0,2}(?:sent|wired) (?:you |over ){0,2}(?:the (?:other|remaining|missing) (?:half|part)?[,: ]{0,2})?"
                    + SURE_SUM
                    + "(?: to you| over| already| now| just now| (?:by|via|through|with|on) [a-z]{1,20}){0,3}[.! ]*"
                    + "|\\s*(?:all )?(?:sent|wired|done|(?:the )?(?:money|payment)(?: is|'s) on (?:its|the) way)[!,.:; ]{1,3}"
                    + SURE_SUM
                    + "[.! ]*|\\s*(?:hi,? |hello,? )?(?:the |my |a )?(?:payment|transfer) (?:of " + SURE_SUM + " " + IS
                    + "(?:made|done|sent|completed?|through)|" + IS
                    + "(?:made|done|sent|completed?|through)[,.:; ]{1,3}"
                    + SURE_SUM + ")[.! ]*",
            Pattern.CASE_INSENSITIVE);

    /** 分两次付的，20和47.8; 先付了20，后来又付了47.8. */
    private static final Pattern IN_PARTS = Pattern.compile(
            "\\s*(?:(?:我|钱|货款|是|老板|你好|刚刚?+|" + BY_WHAT
                    + ")[，, ]?){0,9}(?:(?:分(?:成|开|了){0,20}(?:[一二两三四五六2-6](?:次|笔|回))?|先后?|前后|第一[次笔]|[两二三四2-4][次笔])(?:一共|总共)?[，, ]?)?(?:已经?|都)?(?:付|转|打|汇)(?:过|好|清|完)?(?:款|钱|账)?(?:给你们?)?(?:过去)?(?:了|的)[，,。:： ]*(.*\\d.*)"
                    + "|\\s*(?:hi,? |hello,? )?(?:i(?:'ve| have)? )?(?:first |already |just )?(?:paid|sent|made|transferred) (?:in )?(?:two|three|four|\\d) (?:equal )?(?:parts|payments|instal?lments|transfers|goes|times)\\b[,.: ]*(.*\\d.*)",
            Pattern.CASE_INSENSITIVE);

    /** "And another 37.8", 另外37.8, right behind a payment that was told of: no goods are counted so. */
    private static final Pattern BESIDE = Pattern.compile(
            "\\s*(?:(?:还有|另外|另|后来|又|再|加上?|外加|然后)[，, ]?){1,4}(?:一笔|一次)?[，,:： ]*(?:[¥￥] ?\\d{1,6}(?:\\.\\d{1,2})?|\\d{1,6}(?:\\.\\d{1,2}|(?= ?[元块])))(?: ?(?:元|块钱?))?[。.!！~～ ]*"
                    + "|\\s*(?:(?:and|plus|then|also|later) ){0,3}(?:(?:another|an additional|additional|plus|then|also|(?:the )?other(?: half| part)?[,:]?) )?(?:[¥￥$] ?\\d{1,6}(?:\\.\\d{1,2})?|\\d{1,6}(?:\\.\\d{1,2}|(?= ?(?:yuan|rmb|cny))))(?: ?(?:yuan|rmb|cny))?(?: (?:more|too|as well|now|today|besides)){0,2}[.! ]*",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern FURTHER = Pattern.compile(
            "还有|另|后来|[又再加]|然后|\\b(?:and|plus|then|also|later|another|additional|more|other)\\b",
            Pattern.CASE_INSENSITIVE);

    /** In a sentence of its own, with the figures that a payment is recognised by. */
    private static final Pattern TOLD = Pattern.compile(
            "\\s*(?:(?:我|钱|货款|老板|你好|重新|刚刚?+|" + BY_WHAT
                    + ")[，, ]?){0,20}(?:已经?|都|刚刚?+)?(?:支付|付|转|打|汇)(?:过(?![去来])|好|清)?(?:款|钱|账)?(?:成功)?(?:给你们?)?(?:过[去来])?[了的]?[，,。:： ]*(.*\\d.*)"
                    + "|\\s*(?:我|老板|[，, ]){0,6}(?:先|只|就|才|仅|暂时|目前){1,3}(?:支付|付|转|打|汇)(?:款|钱|账)?(?:给你们?)?(?:过去)?(?:了|过)[，,:： ]*(.*\\d.*)"
                    + "|\\s*(?:hi,? |hello,? )?(?:(?:and|so|ok),? )?(?:i(?:'ve| have|'ve just| just)? )?(?:already |just |only |also |now |so far ){0,2}(?:paid|transferred|wired)(?: it| you| the money)?\\b[,.: ]*(.*\\d.*)",
            Pattern.CASE_INSENSITIVE);

    /** The same without them: 我付过钱了, 钱已经转过去了. */
    private static final Pattern TOLD_ALONE = Pattern.compile(
            "\\s*+(?:我|老板|[，, ]){0,4}+(?:已经?)?(?:支付|付款|转账|转帐|汇款|付钱)成功(?:了|啦)?[。.!！~～ ]*"
                    + "|\\s*+(?:我的?|老板|[，, ]){0,4}+(?:钱|款|货款|全款)(?:都|我){0,2}已经?(?:支付|付|转|汇)(?:清|好|出)?[。.!！~～ ]*"
                    + "|\\s*+(?:hi,? |hello,? )?(?:the |my )?(?:payment|transfer) (?:is |was |has been )?(?:success(?:ful(?:ly)?)?|succeeded|confirmed|went through)(?: now| already)?[.! ]*"
                    + "|\\s*+(?:(?:我|钱|款|货款|老板|主播|你好|刚刚?+|已经|早就?)[，, ]?){0,20}(?:已经?|都)?补?(?:支付|付|转|打|给|交)(?:过|好|清|完|齐)?(?:款|钱|账)?(?:给你们?)?(?:过去)?(?:了|啦|咯|喽)[。.!！~～ ]*|\\s*+(?:(?:我|钱|款|货款|老板|主播|刚刚?+|已经|早就?|明明|确实|的确|真的)[，, ]?){0,20}(?:已经?|都)?(?:支付|付|转)(?:过|好|清|完|齐)?(?:款|钱|账)?(?:给你们?)?(?:过去)?(?:了|啦|咯|喽)[啊呀呢哈的嘛]{0,2}[。.!！~～ ]*"
                    + "|\\s*+(?:(?:我|钱|款|货款|老板|主播|你好|刚刚?+|已经|" + BY_WHAT
                    + ")[，, ]?){0,20}(?:已经?|都)?(?:支付|付|转|打|汇)(?:好|完)?(?:款|钱|账)?(?:给?你们?)?(?:过去|过来)?(?:给?你们?)?(?:了|啦|咯|喽)[。.!！~～ ]*"
                    + "|\\s*+(?:我|老板|钱|款|货款|[，, ]){0,6}+(?:已经?+|都|刚刚?+){0,2}+(?:打|转|汇|存)(?:到|进|在|给)?你们?的?(?:银行卡|卡|账户|帐户|账号|帐号|微信|支付宝)(?:上|里)?面?(?:了|啦)[。.!！~～ ]*"
                    + "|\\s*+(?:我|老板|[，, ]){0,6}+(?:已经?+|都|刚刚?+){0,2}+(?:付|转|打|给|交|补)(?:清|完|好|过)?(?:了|过)(?:款|钱|"
                    + REST + "(?:钱|款)?)(?:的|了|啦)?[。.!！~～ ]*"
                    + "|\\s*+(?:我|老板|你好|钱|款|货款|[，, ]){0,6}(?:已经?|都|全款|全额|全部?|一次性|余额){1,20}+(?:已经?|都)?(?:付|转|汇|交|结)(?:过|好|清|完|齐)?(?:全款|款|钱|账)?(?:给你们?)?(?:过去)?(?:了|啦|咯|喽)[。.!！~～ ]*"
                    + "|\\s*+(?:我|老板|[，, ]){0,6}(?:已经?|都)?(?:付|交)(?:了)?(?:全款|全额|全部)(?:了|啦|咯|喽)?[。.!！~～ ]*"
                    + "|\\s*+(?:我|老板|你好|[，, ]){0,20}把?" + REST
                    + "(?:钱|款)?(?:我|也|都|已经?|刚刚?+|全){0,20}补?(?:付|转|汇|交)(?:过|好|清|完|齐|上)?(?:给你们?)?(?:过去)?(?:了|啦|咯|喽)[。.!！~～ ]*"
                    + "|\\s*+(?:我|老板|[，, ]){0,4}+(?:(?:昨天|今天|前天|上次|上回|前面|之前|刚才|第[一二三]|上一|前一|后一?|后面|后来|最后|新)(?:那|这|的){0,2}|那|这)一?(?:单子?|笔)(?:的?(?:钱|款))?(?:我|也|都|已经?){0,3}(?:付|转|汇)(?:款|钱|账)?(?:过|好|清)?(?:了|啦)[。.!！~～ ]*"
                    + "|\\s*+(?:我|老板|[，, ]){0,4}+(?:只|先|已经?)?(?:付|转|汇)(?:款|钱|账)?(?:过|好|清)?了(?:(?:昨天|今天|前天|上次|上回|前面|之前|刚才|第[一二三]|上一|前一|后一?|后面|后来|最后|新)(?:那|这|的){0,2}|那|这)一?(?:单子?|笔)(?:的?(?:钱|款)?)?(?:了|啦)?[。.!！~～ ]*"
                    + "|\\s*+(?:i(?:'ve| have)? )?(?:already |just |only ){0,2}paid (?:for )?(?:the |that |this |my ){1,2}(?:first |last |second |other |old |earlier |previous )?(?:one|order)[.! ]*"
                    + "|\\s*+(?:hi,? |hello,? )?i(?:'ve| have|'ve just| just)? (?:already |just )?(?:paid|transferred)(?: (?:already|now|just now|for it|you|it|the money|everything|all|all of it|in full|the full amount|it off)){0,6}[.! ]*"
                    + "|\\s*+(?:it(?:'s| is| has been)? |that(?:'s| is)? |(?:is|was|has been) |all |now |just |already |also |(?:the )?(?:money|order|sum|total) (?:is |has been |was )?){0,3}(?:fully |all )?paid(?: in full| for| up| off| everything| it all| the lot)?(?: now| already){0,2}[.! ]*"
                    + "|\\s*+(?:i(?:'ve| have)? )?(?:already |just |now |also ){0,2}(?:paid|sent|transferred|settled|cleared) (?:you )?(?:(?:off )?the )?(?:rest|remainder|remaining(?: amount| sum| money)?|balance|difference|outstanding(?: amount| sum)?)(?: too| as well| now| already| off){0,3}[.! ]*"
                    + "|\\s*+(?:hi,? |hello,? )?(?:the |my )?(?:payment|transfer|money|cash) (?:is |was |has been |already |just ){0,3}(?:done|made|sent|paid|transferred|complete|completed|through|gone through|finished)(?: to you| over| now| already| just now){0,3}[.! ]*"
                    + "|\\s*+(?:hi,? |hello,? )?(?:i(?:'ve| have|'ve just| just)? )?(?:already |just |now ){0,2}(?:sent|wired|transferred|paid|made|done|completed) (?:you |over ){0,2}(?:the |your |my )?(?:money|payment|transfer|cash|funds)(?: over| to you| already| now| just now| (?:by|via|through|with|on|in) [a-z]{2,12}){0,3}[.! ]*"
                    + "|\\s*+(?:and )?(?:the )?(?:rest|remainder|remaining(?: amount| sum)?|balance|difference) (?:is |has been |was |is now )?(?:paid|sent|transferred|settled)(?: too| as well| now| already| in full){0,3}[.! ]*",
            Pattern.CASE_INSENSITIVE);

    /** Longer is a story; and with all that stands beside it. */
    private static final int LONGEST = 80;

    private static final int LONGEST_IN_ALL = 3 * LONGEST;

    private static final Pattern FOREIGN = Pattern.compile("[£€](?= ?\\d)");

    private ToldPayment() {}

    /** Whether any order's payment can be told of so, whoever says it. */
    static boolean canBe(String words) {
        return words.length() <= LONGEST && isMeant(words) && !TypedNumber.isSaid(words);
    }

    /** What somebody says of a payment that he has made; empty where he says of none. */
    static Optional<String> told(Turn turn, String words) {
        var said = plain(words);
        if (said.length() > LONGEST || ADDRESS.matcher(said).find() || TypedNumber.isSaid(said)) {
            return Optional.empty();
        }
        if (isTold(said) || isForeign(turn, said)) {
            return Optional.of(PAID);
        }
        var unsure = ToldInAll.unsure(turn, said);
        if (unsure.isPresent()) {
            return unsure;
        }
        var figures = inFigures(said, turn.shop().currency());
        var told = TOLD.matcher(figures);
        var isLoose = LooselyPaid.is(figures);
        if (isLoose && !PayingDialogue.isProof(figures)) {
            return Optional.of(PAID);
        }
        var isTold = isLoose
                || isMore(turn, figures)
                || told.matches()
                || SUM_FIRST.matcher(figures).matches()
                || SUM_IN_ENGLISH.matcher(figures).matches()
                || IN_PARTS.matcher(figures).matches()
                || ToldInAll.is(figures)
                || NextAddress.isAsked(turn) && FoundBy.isSumWithDigits(figures)
                || isFurther(turn, figures);
        if (!isTold
                || PaidAtOthers.is(said)
                || !PayingDialogue.isProof(figures)
                || !turn.round().named(said).isEmpty()) {
            return Optional.empty();
        }
        return UnsurePayment.is(said) ? Optional.of("") : figures(turn, figures, told);
    }

    /** Whether a sum has a sign that is hardly the shop's, or was paid in another. */
    static boolean isForeign(String said) {
        return FOREIGN.matcher(said).find() || PaidAtOthers.is(said);
    }

    /** £41.9 in a shop of another currency: he is asked how much that was. */
    private static boolean isForeign(Turn turn, String said) {
        var foreign = FOREIGN.matcher(said);
        return foreign.find()
                && !turn.shop().currency().equals(foreign.group().equals("£") ? "GBP" : "EUR")
                && isMeant(foreign.replaceAll(""));
    }

    private static String inFigures(String said, String currency) {
        return LooselyPaid.inFigures(said, currency)
                .or(() -> Optional.of(IN_WORDS.matcher(said))
                        .filter(Matcher::matches)
                        .flatMap(words -> Amounts.money(words.group("sum"), currency)
                                .filter(sum -> sum > 0)
                                .map(sum ->
                                        words.group("ahead") + Amounts.decimal(sum, currency) + words.group("end"))))
                .orElse(said);
    }

    /** With the words that say of what is told that it came beside other money. */
    private static Optional<String> figures(Turn turn, String said, Matcher told) {
        return PaidSum.isBeside(said, turn.shop().currency()) || !told.matches()
                ? Optional.of(said.strip())
                : Stream.of(1, 2, 3)
                        .flatMap(one -> Stream.ofNullable(told.group(one)))
                        .findFirst()
                        .filter(PayingDialogue::isProof)
                        .or(() -> Optional.of(said.strip()));
    }

    /** Whether words behind an order's number are of its payment, and ask nothing else of it. */
    static boolean isMeant(String words) {
        var said = plain(words);
        return isTold(said)
                || AskedToPay.isWanted(said)
                || TOLD.matcher(said).matches()
                || SUM_FIRST.matcher(said).matches()
                || SUM_IN_ENGLISH.matcher(said).matches()
                || IN_WORDS.matcher(said).matches()
                || IN_PARTS.matcher(said).matches()
                || BESIDE.matcher(said).matches()
                || MORE.matcher(said).matches()
                || FoundBy.isSumWithDigits(said)
                || LooselyPaid.is(said)
                || ToldInAll.canBe(said);
    }

    /** Of whoever owes something it is his own. */
    private static boolean isMore(Turn turn, String said) {
        return MORE.matcher(said).matches()
                && (BY_HIM.matcher(said).find()
                        || !PaymentFinding.dueOf(turn.buyer().id()).isEmpty());
    }

    /** A sum and no more, of whoever has just told of another one that is not all. */
    private static boolean isFurther(Turn turn, String said) {
        return BESIDE.matcher(said).matches()
                && FURTHER.matcher(said).find()
                && SumPutRight.proved(turn).stream().anyMatch(order -> PayingWords.toPay(order) > 0);
    }

    /** In simplified characters, without the day and the hour ahead. */
    private static String plain(String words) {
        if (words.length() > LONGEST_IN_ALL) {
            return words;
        }
        var said = BesidePayment.without(PaidLately.without(SpokenSum.inFigures(Normaliser.simplified(words))));
        var whom = BY_WHOM.matcher(said);
        return whom.lookingAt() ? said.substring(whom.end()) : said;
    }

    /** Whether somebody says no more than that he has paid. */
    private static boolean isTold(String said) {
        return ALONE.contains(said.strip()) || TOLD_ALONE.matcher(said).matches();
    }
}
