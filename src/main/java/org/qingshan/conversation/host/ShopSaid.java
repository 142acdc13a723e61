package org.qingshan.conversation.host;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.qingshan.conversation.amount.Amounts;
import org.qingshan.conversation.claim.SaidNumber;
import org.qingshan.conversation.lot.AgreedTime;
import org.qingshan.conversation.question.QuestionReader;
import org.qingshan.conversation.turn.Turn;
import org.qingshan.domain.parcel.Courier;
import org.qingshan.outbox.Button;

/**
 * What an owner sets in words: 我们店叫云岭手作, 付款微信转账 139…, 可以货到付款, 留货20分钟, 下午五点半快递来收, "our shop is called Cloud Ridge". What is so
 * already is no change; to sell unscreened is asked about. Of viewers' words nothing is read here.
 */
final class ShopSaid {
    static final String BEGIN =
            "(?:好了?|那|请|把|将|我们?|咱们?|俺们?|本|店里|以后|从现在起|从今天起|现在|大家|就|please|ok|okay|now|from now on|we|[,，： ]){0,6}";
    static final String END = "(?:了|吧|哈|啊|啦|哦|now|please|from now on|[,， ]){0,4}[。.!！ ]*";
    private static final String INTO = "(?:改成|改为|改到|改|换成|调成|调到|设成|设为|定成|定为|定在|统一|都|只|就|是|为|成|到|[:： ]){0,4}";

    private static final List<Pattern> NAMES = List.of(
            way(
                    "(?:好了?|请|把|将|我们?|咱们?|俺们?|本|以后|从现在起|从今天起|就|please|ok|okay|[,，： ]){0,6}(?:这个|这家|小)?店(?:铺|子)?(?:就|要|以后|现在|改|换){0,3}(?:名叫|叫做|叫作|叫|改名(?:叫|成|为)|取名(?:叫|为)?)[:： ]?(?<v>.{2,40}?)"
                            + END),
            way(BEGIN
                    + "(?:店铺?的?名(?:字|称)?|店名)(?:就|要|以后|现在|给我){0,2}(?:改成|改为|换成|定为|定成|叫做|改叫|叫|改|换|[:：])[:： ]?(?<v>.{2,40}?)"
                    + END),
            way(
                    "(?:(?:please|ok|okay|now),? ){0,2}(?:our|the|my|this) (?:shop|store)(?:'s name)? is (?:now )?(?:called|named):? (?<v>\\S.{1,38}?)"
                            + END),
            way(
                    "(?:(?:please|ok|okay|now),? ){0,2}(?:change|set|rename) (?:the|our|my) (?:shop|store)(?:'s)?(?: name)? to (?<v>\\S.{1,38}?)"
                            + END));

    /** So only what is written as a name is: "our shop name is a joke", "call the shop tomorrow". */
    private static final List<Pattern> WRITTEN_NAMES = List.of(
            way(
                    "(?:(?:please|ok|okay|now),? ){0,2}(?:our|the|my|this) (?:shop|store)(?:'s name| name) is(?: now)?:? (?<v>\\S.{1,38}?)"
                            + END),
            way("(?:(?:please|ok|okay|now),? ){0,2}(?:call|name) (?:the|our|my) (?:shop|store) (?<v>\\S.{1,38}?)"
                    + END));

    private static final Pattern WRITTEN = Pattern.compile(
            "[「『“\"'《].*|(?:\\p{Lu}[^ ]*|\\d{1,3}|of|the|and|&)(?: (?:\\p{Lu}[^ ]*|\\d{1,3}|of|the|and|&))*|\\p{IsHan}.*");

    /** It is to be changed, which nobody says by the way. */
    private static final Pattern RENAMED = way(".*(?:改|换|定为|定成|取名|\\b(?:change|set|rename) (?:the|our|my) ).*");

    /** 店叫快递来收了 calls nobody so. */
    private static final Pattern NO_NAME =
            way("快递|顺丰|圆通|中通|申通|韵达|极兔|[来去][收取拿拉送了]|什么|啥|[?？,，。;；]|\\d{5}|" + "\\b(?:closed|open|late|full|what)\\b");

    private static final String ON_DELIVERY =
            "(?:货到付款|到付货款|cash on delivery|cod|payment on delivery|pay(?:ing)? on delivery)";
    private static final List<Pattern> COD_OFF = List.of(
            way(BEGIN + "(?:不再|不|别|取消|关掉?|关闭|停掉?|停止|暂停|没有)(?:能|可以|支持|接受|做|开|用|搞)?" + ON_DELIVERY + END),
            way(BEGIN + ON_DELIVERY + "(?:也|就|先)?(?:不行|不可以|不能用|不支持|不接受|不做|不开|取消|关掉?|关闭|停掉?|暂停)" + END),
            way(BEGIN
                    + "(?:don't|do not|no longer|can't|cannot|turn off|switch off|stop|no(?: more)?) ?(?:accept|take|allow|offer|do|support)?(?:ing)? ?"
                    + ON_DELIVERY + "(?: any ?more)?" + END),
            way("(?:the )?" + ON_DELIVERY
                    + "(?: is)? (?:off|not possible|no longer possible|not allowed|not accepted|over)" + END));
    private static final List<Pattern> COD_ON = List.of(
            way(BEGIN + "(?:都|也){0,2}(?:可以|支持|能|接受|开通|开启|打开|允许|开)(?:用|选)?" + ON_DELIVERY + END),
            way(BEGIN + ON_DELIVERY + "(?:也|都|就){0,2}(?:可以|行|支持|接受|开通|打开|开启|能用|开)" + END),
            way(BEGIN + "(?:also |can |do ){0,2}(?:accept|take|allow|offer|support|turn on|switch on) " + ON_DELIVERY
                    + "(?: too| as well)?" + END),
            way("(?:the )?" + ON_DELIVERY
                    + "(?: is| are)?(?: also| now)? (?:fine|ok|okay|possible|allowed|on|accepted|available|welcome)(?: too| as well)?"
                    + END));

    private static final String MINUTES =
            "(?<v>\\d{1,4}|半|[一二两三四五六七八九十]{1,4})\\s?(?<unit>个?半?(?:小时|钟头)|分钟?|min(?:ute)?s?|m|hours?|h)";
    private static final List<Pattern> HOLD = List.of(
            way(BEGIN + "(?:留货|货留|货(?:先)?保留|保留(?:货|库存|时间)|锁货|占货|没确认的(?:货)?(?:先)?(?:保)?留|下单后?(?:货)?(?:保)?留)(?:的?时间|多久)?"
                    + INTO + MINUTES + "(?:钟)?" + END),
            way(BEGIN + MINUTES + "(?:内)?(?:不|没|没有|还没)(?:有)?确认(?:的)?(?:就|的就)?(?:都)?(?:让给别人|给别人|放掉|释放|取消|作废)" + END),
            way(
                    "(?:(?:please|ok|okay|now|we|let's),? ){0,3}(?:set )?(?:the )?(?:hold|keep)(?: (?:the )?(?:goods|stock|things|items|carts?|claims|unconfirmed goods|everything|time))?(?: (?:is|to|for|now|of|at)){0,3} "
                            + MINUTES + END));

    private static final String COURIER = "(?:快递员?|快递小哥|小哥|顺丰|圆通|中通|申通|韵达|极兔|京东|邮政|车)";
    private static final String TIME =
            "(?<time>(?:早上|上午|中午|下午|傍晚|晚上)?\\s?[\\d一二两三四五六七八九十]{1,3}(?:[:：]\\d{2}|点(?:钟|整|半|[一三]刻|\\d{1,2}分?)?))";
    private static final String ENGLISH_TIME =
            "(?<time>\\d{1,2}(?:[:.]\\d{2})?(?: ?(?:am|pm|o'clock)| in the (?:morning|afternoon|evening))?)";
    private static final List<Pattern> CUT_OFF = List.of(
            way(BEGIN + "(?:每天|天天)?" + TIME + "(?:整|左右|前)?(?:的时候)?" + COURIER
                    + "(?:就|会|要|准时|过){0,2}(?:来收件?|来取件?|来拿件?|来拉货?|来收货|上门|截单|截件|关门|收件|停收|来)" + END),
            way(BEGIN + COURIER + "(?:每天|天天|一般|是|都|就|会|要|准时|到){0,3}" + TIME
                    + "(?:整|左右|前)?(?:就|会|要|准时|过){0,2}(?:来收件?|来取件?|来拿件?|来拉货?|来收货|上门|截单|截件|关门|收件|停收|来)" + END),
            way(BEGIN + "(?:快递)?(?:截单|截件)(?:时间|点)" + INTO + TIME + END),
            way(
                    "(?:(?:please|ok|okay|now|so),? ){0,2}(?:the |our )?(?:courier|driver|parcel van|last (?:pickup|pick-up|collection))(?:'s)?(?: always| usually)?(?: (?:comes?|closes?|picks up|picks them up|collects|is|stops|calls|arrives))(?: every day| daily| again)? (?:at |by |around |is )?"
                            + ENGLISH_TIME + "(?: every day| daily| sharp)?" + END),
            way(
                    "(?:set |change )?(?:the |our )?(?:courier )?(?:cut-?off|cut off)(?: time)?(?: for the courier)?(?: is| at| to|:){0,2} "
                            + ENGLISH_TIME + END));

    /** What happened on a day is no rule: 今天快递三点才来. */
    private static final Pattern ONE_DAY = way(
            "(?<!从)今[天晚早日]|(?<!从)现在|刚|明天|昨天|[来收取拿走]了|\\b(?:today|tonight|tomorrow|yesterday|here|late|already)\\b|(?<!from )\\bnow\\b");

    private static final Pattern EVERY_DAY =
            way("截单|截件|停收|每天|天天|一般|cut-?\\s?off|\\b(?:every day|daily|always|usually)\\b");

    /** 5 minutes are kept for all who have not confirmed, and not only for the one that is spoken of. */
    private static final Pattern FOR_ALL =
            way("留货|货留|时间|没确认|[没未不]有?确认|下单后|锁货|占货|\\bset\\b|\\btime\\b|\\bunconfirmed\\b");

    private static final Pattern HALF_PAST = way("\\bhalf past (\\w{1,6})");
    private static final Pattern HALF_AN_HOUR = way("\\bhalf an hour\\b");
    private static final Pattern MINUTE = way("(?<=\\d)(?:点|\\.)(\\d{2})(?:分)?");
    private static final Pattern ONLY_HOUR = way("^(\\d{1,2})$");

    private static final List<Pattern> COURIERS = List.of(
            way(BEGIN
                    + "(?:快递|包裹)(?:公司)?(?:就|都|统一|以后|我们?|咱们?){0,2}(?:改用|改成|换成|改走|用|走|发|是|[:：])+ ?(?<v>\\p{IsHan}{2,4}?)(?:快递|速运|速递)?"
                    + END),
            way(
                    "(?:我们?|咱们?|以后|店里|统一|全部|[,， ]){1,4}(?:都)?(?:改用|改走|用|走|发|寄)(?<v>\\p{IsHan}{2}|ems)(?:快递|速运|速递)?(?:发货?|寄)?"
                            + END),
            way(
                    "(?:we|our parcels|parcels|everything|all orders)(?: all| now)? (?:ship|send|go|goes|use|are sent|is sent)(?: everything| parcels| out)?(?: by| with| via)? (?<v>[a-z&]{2,4}|SF Express|China Post|Yunda)"
                            + END),
            way("(?:our|the) courier is(?: now)? (?<v>[\\w& ]{2,12}?)" + END));

    private static final List<Pattern> UNSCREENED = List.of(
            way(BEGIN
                    + "(?:都|货)?(?:先)?(?:不用|不必|不|免|取消|关掉?|别)(?:再|先|都|用|要|需要){0,2}验货?(?:(?:就|也)?(?:能|可以)?(?:先)?(?:直接)?(?:上架|开?卖))?"
                    + END),
            way(BEGIN
                    + "(?:skip|drop|turn off|switch off|don't need|do not need|no)(?: the)? (?:inspections?|screening)(?: for now)?"
                    + END));
    private static final List<Pattern> SCREENED = List.of(
            way(BEGIN
                    + "(?:货|东西|每批货?|所有货)?(?:都|一定|必须|得|要|全部|先){0,3}验(?:过|好|完|了)?货?(?:以?后|了)?(?:才|再)(?:能|可以|准|许)?(?:上架|开?卖)"
                    + END),
            way(
                    "(?:everything|all goods|all lots|each lot|lots?)(?: must| has to| have to)(?: first)? be (?:inspected|screened)(?: first| before (?:it|they|we) (?:is|are|sell|sells?)(?: sold| it| them)?)?"
                            + END));

    private ShopSaid() {}

    static Pattern way(String said) {
        return Pattern.compile(said, Pattern.CASE_INSENSITIVE);
    }

    static Optional<HostSays> of(Turn turn, String text) {
        if (QuestionReader.wantsAnAnswer(text)) {
            return Optional.empty();
        }
        return read(turn, text.replace('’', '\'')).map(found -> HostSays.ofOwner(turn, found));
    }

    private static Optional<HostSays> read(Turn turn, String text) {
        return name(turn, text)
                .or(() -> AccountSaid.of(turn, text))
                .or(() -> onDelivery(turn, text))
                .or(() -> inFigures(turn, SaidNumber.inFigures(wholeTimes(Amounts.plain(text)))))
                .or(() -> courier(turn, text))
                .or(() -> screening(turn, text));
    }

    private static Optional<HostSays> name(Turn turn, String text) {
        var words = turn.words().wholeLineup();
        return typed(turn, text, NAMES)
                .or(() -> typed(turn, text, WRITTEN_NAMES)
                        .filter(name -> WRITTEN.matcher(name).matches()))
                .filter(name -> !NO_NAME.matcher(name).find())
                .map(name -> set(
                        turn,
                        "name",
                        unquoted(name),
                        WRITTEN.matcher(name).matches()
                                && RENAMED.matcher(text.strip()).matches(),
                        words.shopNameButton(unquoted(name))));
    }

    private static String unquoted(String name) {
        return name.replaceAll("^[「『“\"'《]+|[」』”\"'》]+$", "").strip();
    }

    private static Optional<HostSays> onDelivery(Turn turn, String text) {
        var said = text.strip();
        var isOff = HostSays.found(COD_OFF, said).isPresent();
        return isOff || HostSays.found(COD_ON, said).isPresent()
                ? Optional.of(set(turn, "cod", isOff ? "off" : "on"))
                : Optional.empty();
    }

    private static String wholeTimes(String text) {
        return HALF_PAST
                .matcher(HALF_AN_HOUR.matcher(text).replaceAll("30 minutes"))
                .replaceAll("$1:30");
    }

    private static Optional<HostSays> inFigures(Turn turn, String said) {
        var words = turn.words().wholeLineup();
        var hold = HostSays.found(HOLD, said)
                .flatMap(ShopSaid::minutes)
                .map(minutes -> set(
                        turn,
                        "hold",
                        minutes,
                        FOR_ALL.matcher(said).find(),
                        words.shopHoldButton(Integer.parseInt(minutes))));
        return hold.or(() -> HostSays.found(CUT_OFF, said)
                .filter(found -> !ONE_DAY.matcher(said).find())
                .flatMap(ShopSaid::time)
                .map(time -> set(turn, "cutoff", time, EVERY_DAY.matcher(said).find(), words.shopCutOffButton(time))));
    }

    /** Empty for what is no number that can be reckoned with: 二三十. */
    private static Optional<String> minutes(Matcher found) {
        var unit = found.group("unit");
        var isHours = unit.matches("(?i).*(?:小时|钟头|hours?|h)");
        var half = unit.contains("半") ? 30 : 0;
        var isHalf = found.group("v").equals("半");
        return Optional.of(Amounts.figures(isHalf ? "30" : found.group("v")))
                .filter(number -> number.matches("\\d{1,4}"))
                .map(Integer::parseInt)
                .map(number -> String.valueOf(isHalf ? number : number * (isHours ? 60 : 1) + half));
    }

    private static Optional<String> time(Matcher found) {
        var exact = MINUTE.matcher(found.group("time")).replaceAll(":$1");
        return AgreedTime.read(ONLY_HOUR.matcher(exact).replaceAll("$1 o'clock"))
                .map(time -> time.by().toString());
    }

    private static Optional<HostSays> courier(Turn turn, String text) {
        return HostSays.found(COURIERS, text.strip())
                .filter(found -> !ONE_DAY.matcher(text).find())
                .flatMap(found -> Courier.called(found.group("v")))
                .map(courier -> set(turn, "courier", courier.name(true)));
    }

    /** It is a promise to viewers that goods are screened: no word by the way ends it. */
    private static Optional<HostSays> screening(Turn turn, String text) {
        var said = text.strip();
        if (HostSays.found(SCREENED, said).isPresent()) {
            return Optional.of(set(turn, "inspection", "required"));
        }
        return HostSays.found(UNSCREENED, said).isPresent()
                ? Optional.of(ask(
                        turn.words().wholeLineup().sellUnscreened(),
                        turn.words().wholeLineup().sellUnscreenedButton(),
                        "/shop inspection optional"))
                : Optional.empty();
    }

    private static HostSays set(Turn turn, String what, String value) {
        return set(turn, what, value, true, "");
    }

    /** At once only where it can mean nothing else. */
    static HostSays set(Turn turn, String what, String value, boolean isSure, String button) {
        if (ShippingStands.now(turn.shop(), what).filter(value::equals).isPresent()) {
            return HostSays.told(one -> one.say(one.words().wholeLineup().soBefore()));
        }
        var change = ShippingStands.change(turn.shop(), what, value);
        return isSure ? HostSays.of(change) : ask(turn.words().wholeLineup().setSo(), button, change);
    }

    private static HostSays ask(String question, String button, String command) {
        return HostSays.told(one -> {
            one.outcome("doubt");
            one.choose(question, Turn.column(Stream.of(new Button(button, command))));
        });
    }

    static Optional<String> typed(Turn turn, String text, List<Pattern> ways) {
        var said = text.strip();
        return HostSays.found(ways, said).map(found -> HostSays.typed(turn, said, found.start("v"), found.end("v")));
    }
}
