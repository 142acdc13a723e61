package org.qingshan.conversation;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.qingshan.conversation.amount.Amounts;
import org.qingshan.conversation.claim.SaidNumber;
import org.qingshan.conversation.lot.AgreedTime;
import org.qingshan.conversation.question.QuestionReader;
import org.qingshan.domain.parcel.Courier;
import org.qingshan.domain.shop.Shop;
import org.qingshan.outbox.Button;

/**
 * What an owner sets in words: 我们店叫云岭手作, 付款微信转账 139…, 可以货到付款, 留货20分钟, 下午五点半快递来收, "our shop is called Cloud Ridge". What is so
 * already is no change; to sell unscreened is asked about. Of viewers' words nothing is read here.
 */
final class ShopSaid {
    private static final String BEGIN =
            "(?:好了?|那|请|把|将|我们?|咱们?|俺们?|本|店里|以后|从现在起|从今天起|今天|今晚|现在|大家|就|please|ok|okay|now|from now on|we|[,，： ]){0,6}";
    private static final String END = "(?:了|吧|哈|啊|啦|哦|now|please|from now on|[,， ]){0,4}[。.!！ ]*";
    private static final String INTO = "(?:改成|改为|改到|改|换成|调成|调到|设成|设为|定成|定为|定在|统一|都|只|就|是|为|成|到|[:： ]){0,4}";

    private static final List<Pattern> NAMES = List.of(
            way(BEGIN
                    + "(?:这个|这家|小)?店(?:铺|子)?(?:就|要|以后|现在|改|换){0,3}(?:名叫|叫做|叫作|叫|改名(?:叫|成|为)|取名(?:叫|为)?)[:： ]?(?<v>.{2,40}?)"
                    + END),
            way(BEGIN
                    + "(?:店铺?的?名(?:字|称)?|店名|招牌)(?:就|要|以后|现在|给我){0,2}(?:改成|改为|换成|定为|叫做|改叫|叫|改|换|是|为|[:：])[:： ]?(?<v>.{2,40}?)"
                    + END),
            way(
                    "(?:(?:please|ok|okay|now),? ){0,2}(?:our|the|my|this) (?:shop|store)(?:'s name)?(?: is (?:now )?(?:called|named)| name is(?: now)?|'s name is(?: now)?)[:]? (?<v>\\S.{1,38}?)"
                            + END),
            way(
                    "(?:(?:please|ok|okay|now),? ){0,2}(?:change|set|rename) (?:the|our|my) (?:shop|store)(?:'s)?(?: name)? to (?<v>\\S.{1,38}?)"
                            + END),
            way("(?:(?:please|ok|okay|now),? ){0,2}(?:call|name) (?:the|our|my) (?:shop|store) (?<v>\\S.{1,38}?)"
                    + END));

    /** 店叫快递来收了 calls nobody so. */
    private static final Pattern NO_NAME =
            way("快递|顺丰|圆通|中通|申通|韵达|极兔|[来去][收取拿拉送了]|什么|啥|[?？,，。;；]|\\d{5}|" + "\\b(?:closed|open|late|full|what)\\b");

    private static final String BANK = "微信|支付宝|银行|[农建工中]行|邮储|信用社|农商行|银联|wechat|weixin|alipay|paypal|bank|account";
    private static final List<Pattern> ACCOUNTS = List.of(
            way(BEGIN
                    + "(?:收款|付款|转账|付钱|打款)(?:方式|账号|帐号|账户|帐户|码)?(?:改成|改为|换成|就|是|用|走|到|[:：,， ]){0,4}(?<v>(?:" + BANK
                    + ").{0,60})"),
            way(BEGIN + "(?:用|走|转到?|打到?|付到?)(?<v>(?:" + BANK + ").{0,50}?)(?:付款|转账|付钱|收款|就行|就可以|就好)" + END),
            way(BEGIN + "(?:钱|货款)(?:都|就|请)?(?:转|打|付|汇)(?:到|给)?(?:我们?的?|咱们?的?)?(?<v>(?:" + BANK + ").{0,60})"),
            way(
                    "(?:(?:please|ok|okay|now|viewers|buyers|customers|people|everyone|you|can|should|to|may),? ){0,4}(?:pay(?:ment)?|transfer|send (?:the )?money)(?: is| goes| go| by| via| with| through| to| account|:){0,3} (?<v>(?:"
                            + BANK + ").{0,60})"));

    /** A transfer that was made, and no account. */
    private static final Pattern NO_ACCOUNT = way(
            "单号|流水|凭证|截图|订单|已|收到|到账|付了|转了|打了|付过|没有?|[?？]|\\b(?:received|paid|sent|order|arrived|reference|has|have|did|not)\\b");

    private static final Pattern ACCOUNT = way(".*(?:\\d[ -]?){6,}.*");

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
                    + "(?:就|会|要|准时|才|过){0,2}(?:来收件?|来取件?|来拿件?|来拉货?|来收货|上门|截单|截件|关门|收件|停收|下班|走|来)" + END),
            way(BEGIN + COURIER + "(?:每天|天天|一般|是|都|就|会|要|准时|到){0,3}" + TIME
                    + "(?:整|左右|前)?(?:就|会|要|准时|才|过){0,2}(?:来收件?|来取件?|来拿件?|来拉货?|来收货|上门|截单|截件|关门|收件|停收|下班|走|来)" + END),
            way(BEGIN + "(?:快递)?(?:截单|截件)(?:时间|点)" + INTO + TIME + END),
            way(
                    "(?:(?:please|ok|okay|now|so),? ){0,2}(?:the |our )?(?:courier|driver|parcel van|last (?:pickup|pick-up|collection))(?:'s)?(?: always| usually)?(?: (?:comes?|closes?|picks up|picks them up|collects|is|leaves|stops|calls|is here|arrives))(?: every day| today| daily| again)? (?:at |by |around |is )?"
                            + ENGLISH_TIME + "(?: every day| daily| sharp)?" + END),
            way(
                    "(?:set |change )?(?:the |our )?(?:courier )?(?:cut-?off|cut off)(?: time)?(?: for the courier)?(?: is| at| to|:){0,2} "
                            + ENGLISH_TIME + END));

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

    private static Pattern way(String said) {
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
                .or(() -> account(turn, text))
                .or(() -> onDelivery(turn, text))
                .or(() -> inFigures(turn, SaidNumber.inFigures(wholeTimes(Amounts.plain(text)))))
                .or(() -> courier(turn, text))
                .or(() -> screening(turn, text));
    }

    private static Optional<HostSays> name(Turn turn, String text) {
        return typed(turn, text, NAMES)
                .filter(name -> !NO_NAME.matcher(name).find())
                .map(ShopSaid::unquoted)
                .map(name -> set(turn, "name", name, names(turn.shop())));
    }

    private static String names(Shop shop) {
        var same = shop.name(true).equals(shop.name(false));
        return same ? shop.name(true) : shop.name(true) + " = " + shop.name(false);
    }

    private static String unquoted(String name) {
        return name.replaceAll("^[「『“\"'《]+|[」』”\"'》]+$", "").strip();
    }

    private static Optional<HostSays> account(Turn turn, String text) {
        return NO_ACCOUNT.matcher(text).find()
                ? Optional.empty()
                : typed(turn, text, ACCOUNTS)
                        .filter(account -> ACCOUNT.matcher(account).matches())
                        .map(account -> set(
                                turn,
                                "pay",
                                account,
                                turn.shop().paying().transfer().orElse("off")));
    }

    private static Optional<HostSays> onDelivery(Turn turn, String text) {
        var said = text.strip();
        var isOff = found(COD_OFF, said).isPresent();
        var before = turn.shop().paying().isOnDelivery() ? "on" : "off";
        return isOff || found(COD_ON, said).isPresent()
                ? Optional.of(set(turn, "cod", isOff ? "off" : "on", before))
                : Optional.empty();
    }

    private static String wholeTimes(String text) {
        return HALF_PAST
                .matcher(HALF_AN_HOUR.matcher(text).replaceAll("30 minutes"))
                .replaceAll("$1:30");
    }

    private static Optional<HostSays> inFigures(Turn turn, String said) {
        Shop shop = turn.shop();
        var hold = found(HOLD, said)
                .map(ShopSaid::minutes)
                .map(minutes ->
                        set(turn, "hold", minutes, String.valueOf(shop.hold().toMinutes())));
        return hold.or(() -> found(CUT_OFF, said).flatMap(ShopSaid::time).map(time -> {
            var before = shop.dispatch().cutOff();
            return set(turn, "cutoff", time, before == null ? "off" : before.toString());
        }));
    }

    private static String minutes(Matcher found) {
        var unit = found.group("unit");
        var isHours = unit.matches("(?i).*(?:小时|钟头|hours?|h)");
        var half = unit.contains("半") ? 30 : 0;
        var number = Integer.parseInt(Amounts.figures(found.group("v").equals("半") ? "0" : found.group("v")));
        return String.valueOf(found.group("v").equals("半") ? 30 : number * (isHours ? 60 : 1) + half);
    }

    private static Optional<String> time(Matcher found) {
        var exact = MINUTE.matcher(found.group("time")).replaceAll(":$1");
        return AgreedTime.read(ONLY_HOUR.matcher(exact).replaceAll("$1 o'clock"))
                .map(time -> time.by().toString());
    }

    private static Optional<HostSays> courier(Turn turn, String text) {
        return found(COURIERS, text.strip())
                .flatMap(found -> Courier.called(found.group("v")))
                .map(courier -> HostSays.of("/shop courier " + courier.name(true)));
    }

    /** It is a promise to viewers that goods are screened: no word by the way ends it. */
    private static Optional<HostSays> screening(Turn turn, String text) {
        var said = text.strip();
        var isRequired = turn.shop().inspection() == Shop.Inspection.REQUIRED;
        if (found(SCREENED, said).isPresent()) {
            return Optional.of(set(turn, "inspection", "required", isRequired ? "required" : "optional"));
        }
        return found(UNSCREENED, said).isPresent()
                ? Optional.of(HostSays.told(one -> {
                    one.outcome("doubt");
                    one.choose(
                            one.words().wholeLineup().sellUnscreened(),
                            Turn.column(Stream.of(new Button(
                                    one.words().wholeLineup().sellUnscreenedButton(), "/shop inspection optional"))));
                }))
                : Optional.empty();
    }

    private static HostSays set(Turn turn, String what, String value, String before) {
        if (value.equals(before)) {
            return HostSays.told(one -> one.say(one.words().wholeLineup().soBefore()));
        }
        return new HostSays(
                Optional.of("/shop " + what + " " + value),
                one -> one.say(
                        one.words().wholeLineup().wrongSo(),
                        new Button(one.words().wholeLineup().asBeforeButton(), "/shop " + what + " " + before)));
    }

    private static Optional<String> typed(Turn turn, String text, List<Pattern> ways) {
        var said = text.strip();
        return found(ways, said).map(found -> HostSays.typed(turn, said, found.start("v"), found.end("v")));
    }

    private static Optional<Matcher> found(List<Pattern> ways, String said) {
        return ways.stream()
                .map(way -> way.matcher(said))
                .filter(Matcher::matches)
                .findFirst();
    }
}
