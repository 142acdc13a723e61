package org.qingshan.conversation.words;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.qingshan.conversation.amount.Amounts;
import org.qingshan.conversation.claim.Normaliser;
import org.qingshan.conversation.claim.SaidNumber;
import org.qingshan.conversation.question.QuestionReader;
import org.qingshan.domain.product.Unit;

/**
 * How much more there is, or how much in all, as a host says it in a hurry: 黄桃加到300箱, 再上20箱黄桃, A2总共80箱, "20 more boxes of peaches". A
 * buyer says much the same of his order. Pure.
 *
 * @param rest what stands behind the number
 */
public record MoreWords(BigDecimal number, Kind kind, String rest) {
    /** What the number is. */
    public enum Kind {
        /** So much more, which a buyer may say too. */
        MORE,
        /** So much in all, more than there is. */
        TOTAL,
        /** So much in all, whatever there is: 总共80箱. */
        IN_ALL,
        /** So much is left: 只剩3箱. */
        LEFT,
        /** So much less. */
        LESS,
        /** A number beside a code or a name that says nothing more: A2 80箱. */
        BARE
    }

    private static final String NUMBER = "(?<n>\\d[\\d.]*|[零一二两三四五六七八九十百千半]+)";

    /** 晚上, 马上 and 楼上 are no putting up. */
    public static final String UP = "(?<![早晚马楼网今路街身手车地线柜])上";

    private static final Pattern TOTAL = Pattern.compile(
            "(?:(?:加|补|" + UP
                    + "|添|增加|追加|涨|提|凑)(?:到|成|为|够)|\\b(?:up to|(?:raise|increase|bring|top|stock)\\b.{0,30}?\\bto))\\s*"
                    + NUMBER,
            Pattern.CASE_INSENSITIVE);
    private static final Pattern MORE = Pattern.compile(
            "(?:(?:[再又多]|还[能可以]*)?(?:加|补|" + UP
                    + "架?|添|追加|增加|放)(?:了|个|上)?|(?<![不好最许很太这那更差])多(?:放|备|上|卖)?(?=\\s?(?:\\d|[一二两三四五六七八九十百]{1,5}[箱盒袋斤份个瓶罐双坛桶盆条棵颗]))|还有|(?:[又再也刚]|刚刚|刚才)(?:编|做|酿|腌|摘|挖|杀|熬|蒸|打|织|缝|送|运|拉|捞)(?:好|完|出来?|来|出|过来)了?|(?:[又再刚还]|刚刚|刚才)(?:到|来)了?|[到来]了"
                    + "|\\b(?:add|put up|put|list|another|extra|plus|(?:we|i)(?:'ve| have)?(?: just)?(?: got)?|here (?:come|are))\\b(?: up)?(?: another)?)\\s*"
                    + NUMBER,
            Pattern.CASE_INSENSITIVE);
    /** 上红糖100袋: with the goods between. */
    private static final Pattern MORE_OF = Pattern.compile(
            "^(?:好了?|那|先|请|现在|[再又也还]){0,4}(?:上架?|挂上?|添|补|放)(?![到成为够海门去来偿償贴差助款钱])\\p{IsHan}{1,6}?\\s?(?=\\d|[一二两三四五六七八九十百]{1,5}\\p{IsHan})"
                    + NUMBER);

    private static final Pattern MORE_BEHIND =
            Pattern.compile("(?<n>\\d[\\d.]*)(?=\\s+(?:more|extra|additional|further)\\b)", Pattern.CASE_INSENSITIVE);

    /** "10 boxes of eggs more". */
    private static final Pattern MORE_AT_THE_END = Pattern.compile(
            "(?<![\\w.])(?<n>\\d[\\d.]*)(?=\\s+[a-z]{2,10}(?: of (?:the )?[a-z][a-z -]{1,20})?\\s(?:more|extra|additional)(?: please| now| here| today)?[.! ]*$)",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern IN_ALL = Pattern.compile(
            "(?:(?:总共|一共|总数量?|总量|数量|共计|拢共|统共|只有|就只|仅有)(?:就|只|都|给我){0,2}(?:有|是|(?:改|调|设|变|定)[成为到至]?|[到为:：])?|\\b(?:(?:we )?only have|there (?:are|is)(?: only)?|(?:a )?total (?:of|is))\\b|\\btotal\\b(?:[^\\d,，]|(?<=[a-z])\\d{1,3}){0,24}?)\\s*"
                    + NUMBER,
            Pattern.CASE_INSENSITIVE);

    private static final Pattern LEFT = Pattern.compile(
            "(?:(?:只|还|就|仅|才)?剩下?(?:了|有)?(?:最后)?|最后(?:的|只|就|还|有){0,2}(?=\\s?(?:\\d|[一二两三四五六七八九十百]{1,5})[箱盒袋斤份个瓶罐筐件包双坛桶盆条棵颗])|(?<=[\\p{IsHan}\\dA-Za-z])(?<!现在|今天|今晚|目前|我们?|咱们|[那再又])\\s?还有(?=\\s?[\\d零一二两三四五六七八九十百]{1,5}\\s?\\p{IsHan}[了哦呢啊哈的]{0,2}[。.!！ ]{0,3}$)|库存(?:里|中|现在)?(?:还|只|就){1,2}有|\\b(?:only |just )?(?= ?\\d[\\d.]*\\b[^\\d]{0,20}\\bleft\\b))\\s*"
                    + NUMBER,
            Pattern.CASE_INSENSITIVE);

    private static final Pattern BY =
            Pattern.compile("\\b(?:raise|increase|bump|up)\\b.{0,30}?\\bby\\s+" + NUMBER, Pattern.CASE_INSENSITIVE);

    private static final Pattern LESS = Pattern.compile(
            "(?:\\b(?:lower|reduce|decrease|cut|drop)\\b.{0,30}?\\bby\\s+|\\bminus\\s+|\\btake (?:off |away |out )(?:another )?|\\btake (?=\\d{1,4} .{2,40} off\\b)|(?:减少?|(?<![多减太很至不缺])少|扣|(?<![我俺])(?:拿|取|撤|搬|收)(?:走|掉|下来?|出来?))(?:了|掉|个|去|卖|放|上|备)?\\s*(?=\\d|[一二两三四五六七八九十百]{1,5}[箱盒袋斤份个瓶罐双坛桶盆条棵颗])|^[a-z]\\d{1,3}\\s*[-−–]\\s*)"
                    + NUMBER,
            Pattern.CASE_INSENSITIVE);

    /** "20 boxes fewer of peaches". */
    private static final Pattern LESS_BEHIND = Pattern.compile(
            "(?<![\\w.])(?<n>\\d[\\d.]*)(?=\\s+(?:[a-z]{2,10} )?(?:fewer|less)\\b)", Pattern.CASE_INSENSITIVE);

    /** Spoilt before it was sold, as who takes it off says it. */
    private static final Pattern SPOILT = Pattern.compile(
            "^(?:有)?" + NUMBER
                    + "(?=.{1,30}?(?:[坏烂碎漏破]|spoil|rotten|broken|damaged|bad).{0,20}(?:take (?:it|them) off|下架|[减扣拿去]掉|减货|减了|拿下来|不能卖|别卖|不卖))",
            Pattern.CASE_INSENSITIVE);

    /** 三箱黄桃坏了, 黄桃扔了两箱, "two boxes of eggs broke": a host tells it of what is not sold yet. */
    private static final Pattern GONE_BAD = Pattern.compile(
            "^(?:有|坏了|烂了|刚|刚刚|又|[,， ]){0,4}" + NUMBER
                    + "(?=\\s?\\p{IsHan}{1,10}?(?:[坏烂碎馊霉]|破|漏|压坏|摔坏|不能卖)(?:了|掉了?|的)?[。.!！ ]*$)"
                    + "|^(?:[,，。 ]|\\p{IsHan}|[A-Za-z]\\d{1,3}){0,9}?[坏烂碎馊霉破漏扔丢倒](?:掉)?了?\\s?"
                    + NUMBER.replace("<n>", "<bad>") + "(?=\\s?[箱盒袋斤份个瓶罐筐件包枚双坛桶盆条棵颗])"
                    + "|^(?:so |the |oh no,? |sorry,? ){0,2}" + NUMBER.replace("<n>", "<english>")
                    + "(?= .{2,40}\\b(?:(?:are|is|were|was|went|have gone|has gone|got|turned) (?:all )?(?:rotten|bad|broken|spoil(?:t|ed)|mou?ldy|crushed|damaged|off)|broke|leaked)\\b)"
                    + "|\\b(?:throw|threw|thrown|chuck(?:ed)?)(?: (?:away|out))? " + NUMBER.replace("<n>", "<away>"),
            Pattern.CASE_INSENSITIVE);

    private static final Pattern AHEAD_OF_BAD = Pattern.compile("(?<ahead>\\p{IsHan}{2,9}?)[坏烂碎馊霉破漏扔丢倒]");

    /** Told by, or of, whoever has bought it: that is no stock any more. */
    private static final Pattern OF_BUYERS = Pattern.compile(
            "客户|客人|顾客|买家|观众|收到|收货|快递|物流|路上|说|反映|反馈|投诉|售后|[他她]们?(?:家|那)|寄[到给的]"
                    + "|\\b(?:customers?|clients?|buyers?|viewers?|receiv(?:ed|es?)|arrived|came|delivered|courier|says?|said|tells?|told|complain(?:s|ed)?|report(?:s|ed)|h(?:is|er)|their)\\b",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern PUT_UP = Pattern.compile(
            "(?:好了?|那|先|请|现在|帮我|给我|把|[再又也还]|please|ok|okay|now|[,， ]){0,6}(?:.{1,12}?" + UP
                    + "架?(?=\\s?[\\d一二两三四五六七八九十百])|上架?|挂上?|(?:put up|list)\\b)",
            Pattern.CASE_INSENSITIVE);

    /** 666, 888. */
    private static final Pattern APPLAUSE = Pattern.compile("([689])\\1{1,9}");

    private static final Pattern ALONE = Pattern.compile(
            "(?<plus>[+＋]\\s?)?(?<n>\\d{1,3})\\s?(?<unit>\\p{IsHan}{1,2}?|[a-z]{1,10})??(?:了|吧|哈|啊|啦){0,2}[。.!！~～ ]{0,9}",
            Pattern.CASE_INSENSITIVE);

    /** The host, too, may buy. */
    private static final Pattern FOR_HIMSELF = Pattern.compile(
            "我(?:自己)?(?:再|还|也)?(?:想|要|买|订|加)|想要|给我|帮我|替我|我的|自己|购物车|订单|(?:给|帮|替)(?!大家|各位|家人|老铁|宝|姐妹|朋友|亲们|你们|观众|直播间)\\p{IsHan}{1,4}(?:留|加|带|买|订)"
                    + "|\\bi(?: would|'d)? (?:want|like|need|take|buy)\\b|\\bi'?ll (?:take|have|buy)\\b|\\bfor (?:me|us|my|myself)\\b|\\bmy (?:cart|order|basket)\\b|\\bgive me\\b",
            Pattern.CASE_INSENSITIVE);

    /** Who speaks so speaks to the viewers: 快抢, 给大家尝, "grab your two boxes". */
    private static final Pattern TO_ALL = Pattern.compile(
            "大家|各位|(?:家人|朋友|姐妹|兄弟|粉丝|宝宝|宝子|宝贝|亲)们|老铁|观众|直播间|你们|(?:快|赶紧|抓紧|赶快|速度|都来|快来)(?:点|来|去)?[抢拍下冲买]|[抢拍冲]起来|冲[啊呀鸭冲]|手慢无|先到先得|欲购从速|最后.{0,8}机会"
                    + "|\\b(?:your|yours|everyone|everybody|you (?:all|guys)|y'all|all of you|folks|guys|ladies|hurry|come and get|don't miss|first come|while (?:they|it|stocks?) lasts?)\\b",
            Pattern.CASE_INSENSITIVE);

    /** What he wants for himself, whomever else he calls on. */
    private static final Pattern OWN = Pattern.compile(
            "我(?:自己)?(?:再|还|也|先)?(?:想|要|买|订|下|拍|抢|来)|给我(?!们)|帮我(?!们)|我的|\\bi(?: would|'d)? (?:want|like|need|take|buy)\\b|\\bi'?ll (?:take|have|buy)\\b|\\bfor (?:me|myself)\\b|\\bgive me\\b",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern WANTED = Pattern.compile(
            "[要买订拍抢]|\\b(?:i|we)\\b|\\b(?:want|need|take|buy|order|please|pls|get)\\b", Pattern.CASE_INSENSITIVE);

    /** So he tells what there is: "we've only got 5 bags left". */
    private static final Pattern OURS = Pattern.compile(
            "(?:(?:ok|okay|so|sorry|folks|guys|well|oh),? ){0,3}(?:we(?:'ve| have)?|there(?:'s| are| is)) (?:only |just |got |now ){0,3}\\d[^?？]{2,40}$",
            Pattern.CASE_INSENSITIVE);

    /** What somebody brings is taken in. */
    private static final Pattern FROM = Pattern.compile("\\bfrom\\b", Pattern.CASE_INSENSITIVE);

    /** What is never on sale, though it may be counted as goods are. */
    private static final Pattern NO_GOODS = Pattern.compile(
            "^(?:[元毛角¥￥%折]|块(?![\\p{IsHan}&&[^钱多]]|[了吧啊！!。.]*$)|(?:个|位|名)?人|(?:yuan|kuai|rmb|percent)\\b).*",
            Pattern.DOTALL);

    /** Before the unit, or the goods. */
    private static final Pattern BESIDE = Pattern.compile(
            "^(?:(?:more|extra|additional|further|full|big|small|large|of|to|on|the)\\b\\s*|[大小整满]){1,20}",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern SOFT = Pattern.compile(
            "^(?:[吧啊呀哦了啦嘛哈]|(?:please|now|today|tonight|in all|in total|up|here|ready|on sale)\\b).*", Pattern.DOTALL);

    private static final Pattern WORD = Pattern.compile("^(?:\\p{IsHan}{1,2}|[a-z]+)", Pattern.CASE_INSENSITIVE);

    /** Empty where it is anything else, a question or said for himself. */
    public static Optional<MoreWords> read(String said) {
        var plain = SaidNumber.inFigures(Normaliser.plain(Amounts.plain(said)));
        var bad = goneBad(plain).or(() -> TakenOff.read(plain));
        if (bad.isPresent()) {
            return bad;
        }
        if (FOR_HIMSELF.matcher(plain).find()
                || FROM.matcher(plain).find()
                || QuestionReader.wantsAnAnswer(said) && !OURS.matcher(plain).lookingAt()) {
            return Optional.empty();
        }
        return read(plain, SPOILT, Kind.LESS)
                .or(() -> read(plain, TOTAL, Kind.TOTAL))
                .or(() -> read(plain, IN_ALL, Kind.IN_ALL))
                .or(() -> read(plain, LEFT, Kind.LEFT))
                .or(() -> read(plain, BY, Kind.MORE))
                .or(() -> read(plain, LESS, Kind.LESS))
                .or(() -> read(plain, LESS_BEHIND, Kind.LESS))
                .or(() -> read(plain, MORE_BEHIND, Kind.MORE))
                .or(() -> read(plain, MORE_AT_THE_END, Kind.MORE))
                .or(() -> read(plain, MORE, Kind.MORE))
                .or(() -> read(plain, MORE_OF, Kind.MORE));
    }

    private static Optional<MoreWords> goneBad(String plain) {
        var found = GONE_BAD.matcher(plain.strip());
        return FOR_HIMSELF.matcher(plain).find()
                        || OF_BUYERS.matcher(plain).find()
                        || plain.matches(".*[?？吗呢怎].*")
                        || !found.find()
                ? Optional.empty()
                : Stream.of("n", "bad", "english", "away")
                        .filter(name -> found.group(name) != null)
                        .findFirst()
                        .flatMap(name -> SaidNumber.begin(plain.strip().substring(found.start(name))))
                        .filter(number -> number.value().signum() > 0)
                        .map(number -> new MoreWords(number.value(), Kind.LESS, number.rest()));
    }

    /** Whether goods are said to have gone bad before they were sold. */
    public static boolean isGoneBad(String said) {
        return goneBad(SaidNumber.inFigures(Normaliser.plain(Amounts.plain(said))))
                .isPresent();
    }

    /** What stands ahead of goods that have gone bad, where a name may begin it: 张三的桃 in 张三的桃坏了两箱. */
    public static Optional<String> aheadOfBad(String said) {
        var found = AHEAD_OF_BAD.matcher(Normaliser.plain(said));
        return isGoneBad(said) && found.lookingAt() ? Optional.of(found.group("ahead")) : Optional.empty();
    }

    /** A number and nothing besides, but what it counts: 30, +20, "30 bags". */
    public static Optional<MoreWords> alone(String said) {
        var found = ALONE.matcher(Amounts.figures(SaidNumber.inFigures(Normaliser.plain(Amounts.plain(said)))));
        return found.matches()
                        && !APPLAUSE.matcher(found.group("n")).matches()
                        && (found.group("unit") == null
                                || !Unit.called(found.group("unit")).isEmpty())
                ? number(found.group(), found, found.group("plus") == null ? Kind.BARE : Kind.MORE)
                : Optional.empty();
    }

    /** Whether it begins as whoever puts goods up says it: 上架100袋红糖, "put up 100 bags". */
    public static boolean isPutUp(String said) {
        return PUT_UP.matcher(said).lookingAt();
    }

    /** Whether he says that it is for himself, or wants it in a buyer's words. */
    public static boolean isForHimself(String said) {
        var plain = Normaliser.plain(said);
        return FOR_HIMSELF.matcher(plain).find() || WANTED.matcher(plain).find();
    }

    /** Whether he says in so many words that it is for himself. */
    public static boolean isOwn(String said) {
        return FOR_HIMSELF.matcher(Normaliser.plain(said)).find();
    }

    /** Whether he calls on the viewers to buy, or offers it to all of them. */
    public static boolean isToAll(String said) {
        var plain = Normaliser.plain(said);
        return TO_ALL.matcher(plain).find() && !OWN.matcher(plain).find();
    }

    public boolean isTotal() {
        return kind == Kind.TOTAL || kind == Kind.IN_ALL;
    }

    private static Optional<MoreWords> read(String plain, Pattern pattern, Kind kind) {
        var found = pattern.matcher(plain);
        return found.find() ? number(plain, found, kind) : Optional.empty();
    }

    private static Optional<MoreWords> number(String plain, Matcher found, Kind kind) {
        return SaidNumber.begin(plain.substring(found.start("n")))
                .filter(number -> number.value().signum() > 0)
                .filter(number -> !NO_GOODS.matcher(number.rest()).matches())
                .map(number -> new MoreWords(number.value(), kind, number.rest()));
    }

    /** Whether goods of that unit are counted so: it is said, or no word at all. What else stands there may be their name. */
    public boolean isIn(Unit unit) {
        var word = WORD.matcher(goods());
        if (!word.find() || SOFT.matcher(goods()).matches()) {
            return true;
        }
        var said = word.group();
        var called = Unit.called(said);
        return called.isEmpty() && said.charAt(0) > 0x7F
                ? unit.takes(Unit.called(said.substring(0, 1)))
                : unit.takes(called);
    }

    /** 总数改成5箱 of what is counted in 盒: so many of them. */
    public boolean isCounted(Unit unit) {
        var word = WORD.matcher(goods());
        return !unit.isWeight()
                && word.find()
                && Unit.called(word.group()).stream().anyMatch(one -> !one.isWeight());
    }

    /** What stands behind the number, from its unit on or from the name of the goods. */
    public String goods() {
        return BESIDE.matcher(rest).replaceFirst("");
    }
}
