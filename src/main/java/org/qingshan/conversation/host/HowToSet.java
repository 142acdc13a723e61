package org.qingshan.conversation.host;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.qingshan.conversation.text.SettingText;
import org.qingshan.conversation.turn.Turn;
import org.qingshan.domain.shop.Role;

/** How something is done or set, as a host asks it: 怎么改店名, 怎么上架, "how do I get paid". Answered with the one line that does it. */
final class HowToSet {
    private static final int LONGEST = 48;

    /** @param line that does it */
    private record Way(Role role, Pattern asked, Function<SettingText, String> line) {}

    private static final String WHO = "(?:请问|那|我|我们|咱们?|店主|主播|店里|以后|现在|要是?|想|[,， ]){0,5}";
    private static final String HOW = "(?:怎么|怎样|如何|咋样?|在哪里?|哪里|去哪里?|到哪里?)(?:才)?(?:能|可以)?(?:去)?";
    private static final String MAY = "(?:可以|可不可以|能不能|能)(?=.{0,12}[吗么?？])(?:先|也)?";
    private static final String END = "(?:呢|啊|呀|吗|么|的|好|弄|了|做|办|才对){0,2}[?？。! ]*";
    private static final String SET = "(?:改一?下?|换一?下?|设置?|设定|调整?|填|写|定|开通?|关掉?|取消|弄|加|放|添加|看)";
    private static final String ENGLISH =
            "(?:(?:so|ok|okay|and|please|hi|hello),? ){0,2}(?:how (?:do|can|should|would|does one|to)(?: i| we| you)?|where (?:do|can)(?: i| we)?|what do i (?:say|send|type) to|(?:can|may|could) (?:we|i)|is it possible to)(?: go about)? ";
    private static final String ENGLISH_SET =
            "(?:change|set(?: up)?|turn (?:on|off)|edit|switch (?:on|off)|enable|disable|allow|add|put in|enter|give) ";
    private static final String ENGLISH_END = "(?: here| now| please| to)?[?.! ]*";

    /** @param does a whole deed; null where it is set like any other */
    private static Way owner(String thing, String does, String english, Function<SettingText, String> line) {
        return new Way(
                Role.OWNER,
                way(WHO + "(?:" + HOW + SET + "(?:我们?的?|店里的?)?(?:" + thing + ")|(?:" + thing + ")(?:要|该|是)?(?:" + HOW
                        + SET
                        + "|" + HOW + "|在哪)|(?:" + HOW + "|" + MAY + ")(?:" + does + "))" + END + "|" + ENGLISH + "(?:"
                        + english + ")"
                        + ENGLISH_END),
                line);
    }

    private static Way host(String does, String english, Function<SettingText, String> line) {
        return new Way(
                Role.HOST,
                way(WHO + HOW + "(?:" + does + ")" + END + "|(?:" + does + ")" + HOW + END + "|" + ENGLISH + "(?:"
                        + english + ")" + ENGLISH_END),
                line);
    }

    private static final List<Way> WAYS = List.of(
            owner(
                    "(?:小?店|店铺)的?名(?:字|称)?",
                    "给店(?:铺)?(?:取|改|起)名(?:字)?|改名(?:字)?",
                    ENGLISH_SET
                            + "(?:the |our |my )?(?:shop|store)(?:'s)? name|(?:re)?name (?:the |our |my )?(?:shop|store)",
                    SettingText::name),
            owner(
                    "收款(?:方式|账号|帐号|账户|码)?|转账账号|付款账号",
                    "收款|收钱|收到钱|让(?:人|他们|大家|观众|客人)(?:转账|付款)",
                    "(?:get|be) paid|(?:take|receive|collect|accept)(?: the)? (?:money|payments?)|" + ENGLISH_SET
                            + "(?:the |our |my )?(?:payment|bank|wechat|alipay)(?: account| details| method)?",
                    SettingText::account),
            owner(
                    "货到付款",
                    "支持货到付款|用货到付款",
                    "(?:" + ENGLISH_SET + "|accept |take |offer )(?:cash on delivery|cod|payment on delivery)",
                    SettingText::onDelivery),
            owner(
                    "留货(?:的?时间|多久)?|保留时间",
                    "(?:改|让)留货(?:久|长|短)一?点",
                    ENGLISH_SET
                            + "(?:the )?(?:hold(?: time)?|holding time)|hold (?:goods |things |items )?(?:for )?longer",
                    SettingText::hold),
            owner(
                    "(?:不发货?|发不了|不送)的?(?:地方|地区|省份?|区域)",
                    "不发(?:新疆|西藏|偏远)(?:地区)?",
                    "(?:exclude|leave out|not (?:ship|deliver) to)(?: some| a| certain)? (?:places?|provinces?|xinjiang|tibet|areas?|regions?)|stop (?:shipping|delivering) to .{2,20}",
                    SettingText::notTo),
            owner(
                    "(?:快递)?(?:截单|截件)(?:时间)?|快递(?:来的|取件)?时间",
                    "设快递几点来",
                    ENGLISH_SET + "(?:the )?(?:courier )?(?:cut-?off|cut off|last orders|pick-?up time)(?: time)?",
                    SettingText::cutOff),
            owner(
                    "(?:默认)?快递(?:公司)?",
                    "换(?:一?家)?快递",
                    ENGLISH_SET + "(?:the |our )?courier|(?:choose|pick|use) (?:a|another|the|our) courier",
                    SettingText::courier),
            owner(
                    "运费|邮费|包邮(?:门槛|线|条件)?|快递费",
                    "收运费|收邮费|包邮",
                    "(?:" + ENGLISH_SET
                            + "|charge (?:for )?|offer |make )(?:the |free )?(?:shipping|postage|delivery)(?: fees?| costs?| free)?",
                    SettingText::shipping),
            owner(
                    "验货(?:设置|规矩)?",
                    "不验货|先不验货|跳过验货",
                    "(?:" + ENGLISH_SET + "|skip )(?:the )?(?:inspections?|screening)",
                    SettingText::inspection),
            owner(
                    "自提(?:点|地址)?",
                    "让人自提",
                    "(?:" + ENGLISH_SET + "|offer )(?:a |the )?(?:pick-?up|collection)(?: place| point)?",
                    SettingText::pickUp),
            owner(
                    "团队|成员",
                    "(?:邀请|加|请|拉|添加)(?:一?[个位名]|新)?(?:人|主播|打包员?|验货员?|农户|货主|新?成员|帮手).{0,6}",
                    "(?:invite|add|get) (?:a |an |another |my |the |some )?(?:people|person|host|packer|screener|grower|member|helper|team|someone|somebody|helpers?|packers|growers)(?: in)?",
                    SettingText::invite),
            host(
                    "上架|上货|上新|上商品|上东西|上产品|加商品|添加商品|放上?货",
                    "(?:put|list|add|get)(?: the| my| our| some| new)? (?:goods|products?|things?|items?|something|stuff)(?: up| on)?(?: (?:the list|sale|for sale))?|sell something(?: new)?",
                    SettingText::putUp),
            host(
                    "开播|开直播|开始直播",
                    "(?:go live|start (?:a |the |my |our )?(?:stream|live|show|broadcast|streaming))",
                    SettingText::live),
            host(
                    "下播|结束直播|关播",
                    "(?:end|stop|close|finish) (?:a |the |my |our )?(?:stream|live|show|broadcast|streaming)",
                    SettingText::end),
            host("改价格?|调价|涨价|降价", "(?:change|set|lower|raise) (?:a |the )?price(?: of .{1,16})?", SettingText::price),
            host(
                    "加货|补货|改库存|改数量|加库存",
                    "(?:(?:add|change|set)(?: the| more)? (?:stock|quantity|amount)|restock)(?: of)?(?: .{1,16})?",
                    SettingText::stock),
            host("限购", "(?:limit|set a limit)(?: .{0,24})?", SettingText::limit),
            host("(?:做|搞|开|发)?秒杀", "(?:do|make|run|start) a flash sale", SettingText::flash),
            host(
                    "讲解|推卡片|推商品|换(?:一?个)?讲",
                    "(?:present|show|push|pin) (?:a |the |an |something|goods)?(?:card|product|item)?",
                    SettingText::card));

    /** 看看店铺设置, "show me the settings". */
    private static final Pattern SETTINGS = way(
            WHO
                    + "(?:给我)?(?:看看?|查看?|打开|改|看一下)?(?:一下)?(?:店铺|店里|店|小店)的?(?:设置|设定|规矩)(?:在哪里?|是什么|有哪些|呢)?[?？。! ]*|(?:(?:please|ok|can you),? ){0,2}(?:(?:show|see|list|open|give)(?: me)?|what are|where are)?(?: (?:the|our|my|all|shop|shop's)){0,3} ?(?:shop(?:'s)? )?settings[?.! ]*");

    private static final Pattern INVITE =
            way(WHO + "邀请(?:[一两]?[个位名])?(?<role>店主|主播|验货员?|打包员?|农户)(?:吧|进来|加入|进店)?[。.!！ ]*");

    /** 我要请个人来打包: how that goes is told. */
    private static final Pattern HIRES = way(
            "(?:我们?|店里|咱们?)?(?:还?要|想|得|需要|打算|能不能)(?:再)?(?:请|找|招|加)(?:一?个|[一两三]?[位名])?(?:新?人|帮手|人手)(?:来|帮忙|帮我|一起){0,3}(?:打包|验货|直播|当主播|讲解|帮忙)?(?:的)?[吗呢。.!！?？ ]*"
                    + "|(?:让|请|叫).{1,8}(?:当|做|来当)(?:我们的?)?(?:主播|打包员|验货员|打包的|验货的)(?:吧)?[。.! ]*|make .{1,20} (?:a|an|our|the) (?:packer|host|screener)[.! ]*"
                    + "|(?:we|i) (?:need|want|would like) (?:someone|somebody|another person|help|a helper|people|a packer|a screener|another host)(?: (?:to|for|with) (?:help )?(?:with )?(?:pack(?:ing)?|screen(?:ing)?|inspect(?:ing)?|host(?:ing)?|present(?:ing)?))?[.! ]*");

    /** 停止自提. */
    private static final Pattern NO_PICK_UP = way(
            "(?:好了?|那|我们?|店里|以后|现在|先|[,， ]){0,4}(?:停止|停掉?|取消|关掉?|关闭|不再|不做|不搞|不提供|不支持|没有|不让|不能)(?:再|提供|支持|让人|大家|来|用){0,2}自提(?:点)?(?:了|吧){0,2}[。.!！ ]*"
                    + "|(?:(?:please|ok|okay|now|we),? ){0,3}(?:stop|no more|turn off|switch off|cancel|end|no longer offer|don't offer)(?: the)? (?:pick-?up|collection)(?: any ?more| now)?[.! ]*");

    private static final Pattern FIRST = way(WHO + HOW + "(?:开店|开小店|开张|设置店铺|弄店铺|布置店铺)" + END + "|" + ENGLISH
            + "(?:set up|open|start|run|begin with) (?:a |the |my |our )?(?:shop|store)" + ENGLISH_END);

    private HowToSet() {}

    private static Pattern way(String said) {
        return Pattern.compile(said, Pattern.CASE_INSENSITIVE);
    }

    static Optional<HostSays> of(Turn turn, String text) {
        var said = text.strip().replace('’', '\'');
        if (said.length() > LONGEST) {
            return Optional.empty();
        }
        if (SETTINGS.matcher(said).matches()) {
            return Optional.of(HostSays.ofOwner(turn, HostSays.of("/shop")));
        }
        var invite = INVITE.matcher(said);
        if (invite.matches()) {
            return Optional.of(HostSays.ofOwner(turn, HostSays.of("/invite " + invite.group("role"))));
        }
        if (HIRES.matcher(said).matches()) {
            var setting = turn.words().setting();
            return Optional.of(HostSays.ofOwner(turn, told(setting.sendLine(setting.invite()))));
        }
        if (NO_PICK_UP.matcher(said).matches()) {
            return Optional.of(
                    HostSays.ofOwner(turn, told(turn.words().setting().sendLine("/shop pickup off"))));
        }
        if (FIRST.matcher(said).matches()) {
            return Optional.of(
                    HostSays.ofOwner(turn, told(turn.words().setting().first())));
        }
        return WAYS.stream()
                .filter(way -> way.asked().matcher(said).matches())
                .findFirst()
                .map(way -> {
                    var line = told(turn.words()
                            .setting()
                            .sendLine(way.line().apply(turn.words().setting())));
                    return way.role() == Role.OWNER ? HostSays.ofOwner(turn, line) : line;
                });
    }

    private static HostSays told(String answer) {
        return HostSays.told(turn -> {
            turn.outcome("answered");
            turn.say(answer);
        });
    }
}
