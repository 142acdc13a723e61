package org.qingshan.conversation.text;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What the bot says to hosts, growers and the owner. English is in {@code messages/team_en.properties}. */
@MessageBundle(value = "team", locale = "zh")
public interface TeamText {
    @Message("欢迎，{name}！你现在是{role}。发「帮助」看你能做什么。")
    String joined(String name, String role);

    @Message("{name} 用邀请码加入了，身份：{role}。")
    String someoneJoined(String name, String role);

    @Message("店主")
    String roleOwner();

    @Message("主播")
    String roleHost();

    @Message("验货员")
    String roleScreener();

    @Message("打包员")
    String rolePacker();

    @Message("农户")
    String roleGrower();

    @Message("开播了：{title}。货单已发给大家。")
    String live(String title);

    @Message("已经在直播了：{title}。要换一场，先发「下播」。")
    String alreadyLive(String title);

    @Message("货单是空的，先上货：上架 黄桃 29.9 200箱")
    String emptyLineup();

    @Message("下播了。发「战况」看这场卖得怎样。")
    String ended();

    @Message("现在没有直播。发「开播」开始。")
    String nothingLive();

    @Message("已上架：{line}")
    String added(String line);

    @Message("发「开播」就开始卖。")
    String thenGoLive();

    @Message("这样写：上架 黄桃 29.9 200箱，后面可以加农户名字，比如 上架 黄桃 29.9 200箱 张桂花")
    String howToAdd();

    @Message("{name}原来按{unit}卖，请用{unit}，或者换个品名。")
    String otherUnit(String name, String unit);

    @Message("卡片 {slot} {name} 已发给大家，现在 +1 就是它。")
    String cardPushed(String slot, String name);

    @Message("上哪个？发「上 A1」这样。")
    String whichSlot();

    @Message("货单上没有 {slot}。")
    String noSuchSlot(String slot);

    @Message("{slot} {name} 现价 {price}（原价 {before}）。已经留着和下单的按原价。")
    String repriced(String slot, String name, String price, String before);

    @Message("这样写：改价 A1 25.9")
    String howToPrice();

    @Message("{slot} {name} 现在共 {offered}，剩 {left}。")
    String restocked(String slot, String name, String offered, String left);

    @Message("这样写：加货 A1 +50，或者 加货 A1 180（改成总数）")
    String howToStock();

    @Message("{slot} 已经留出和卖出 {taken}，不能少于这个数。")
    String belowTaken(String slot, String taken);

    @Message("数量要是 {step} 的倍数。")
    String notAStep(String step);

    @Message("只到了 {available}，不能卖更多。")
    String notBrought(String available);

    @Message("{slot} {name} 开卖了。")
    String opened(String slot, String name);

    @Message("{slot} {name} 停卖了。已经留着的不受影响。")
    String closed(String slot, String name);

    @Message("{slot} {name} 每人限 {limit}。")
    String limited(String slot, String name, String limit);

    @Message("{slot} {name} 不限购了。")
    String unlimited(String slot, String name);

    @Message("这样写：限购 A1 2；取消限购：限购 A1 0")
    String howToLimit();

    @Message("战况：{title}")
    String salesTitle(String title);

    @Message("已确认订单 {orders} 个，货款 {money}；待确认 {held}。")
    String salesTotals(int orders, String money, String held);

    @Message("{slot} {name}：卖出 {sold}，留着 {held}，剩 {left}")
    String salesLine(String slot, String name, String sold, String held, String left);

    @Message("，候补 {waiting} 人")
    String salesWaiting(int waiting);

    @Message("{name}，你的货：")
    String mineTitle(String name);

    @Message("{product}（{date} 送来）：送来 {brought}，卖出 {sold}，留着 {held}，剩 {left}")
    String mineLine(String product, String date, String brought, String sold, String held, String left);

    @Message("还没有登记你的货。送到村里收货点，登记后这里就能看到。")
    String mineEmpty();

    @Message("请选身份：")
    String inviteWhom();

    @Message("{role}邀请码（七天内有效，只能用一次）：")
    String invited(String role);

    @Message("把这句发给机器人：/start join_{code}")
    String inviteUse(String code);

    @Message("团队：")
    String teamTitle();

    @Message("还没有别人。发「邀请」请人加入。")
    String teamEmpty();

    @Message("后台登录链接，十分钟内有效，只能用一次，不要转发：")
    String consoleLink();

    @Message("打开后台")
    String consoleButton();

    @Message("店铺 {key}：{name}")
    String shopTitle(String key, String name);

    @Message("运费：{province}内 {home}，其他 {away}{freeFrom}")
    String shopShipping(String province, String home, String away, String freeFrom);

    @Message("运费：{away}{freeFrom}")
    String shopShippingOne(String away, String freeFrom);

    @Message("留货 {minutes} 分钟；验货：{inspection}")
    String shopRules(long minutes, String inspection);

    @Message("必须验过才能卖")
    String inspectionRequired();

    @Message("可以凭信任先卖")
    String inspectionOptional();

    @Message(
            "要改：/shop name 名字 | /shop shipping 湖南 8 12 99 | /shop hold 15 | /shop dispatch 24 | /shop inspection optional")
    String howToShop();

    @Message("改好了。")
    String shopChanged();

    @Message("这句没看懂，没有改动。")
    String shopNotUnderstood();

    @Message("看/改收货地址")
    String helpAddress();

    @Message("看我要了什么")
    String helpCart();

    @Message("今天卖什么")
    String helpLineup();

    @Message("要货，例如 /buy A1 2（直接发 A1 2 也行）")
    String helpBuy();

    @Message("确认下单")
    String helpConfirm();

    @Message("我的订单")
    String helpOrders();

    @Message("订单到哪了")
    String helpStatus();

    @Message("退掉一样或一单，例如 取消 A1；或者离开正在填的问题")
    String helpCancel();

    @Message("这场不再收卡片")
    String helpMute();

    @Message("换语言")
    String helpLanguage();

    @Message("看我会什么")
    String helpHelp();

    @Message("打招呼，看正在卖什么")
    String helpStart();

    @Message("开播")
    String helpLive();

    @Message("下播")
    String helpEnd();

    @Message("上架，例如 上架 黄桃 29.9 200箱")
    String helpAdd();

    @Message("讲解一样货，发卡片并置顶，例如 上 A1")
    String helpCard();

    @Message("改价，例如 改价 A1 25.9")
    String helpPrice();

    @Message("加减货，例如 加货 A1 +50")
    String helpStock();

    @Message("开卖一样货")
    String helpOpen();

    @Message("停卖一样货")
    String helpClose();

    @Message("每人限购，例如 限购 A1 2")
    String helpLimit();

    @Message("卖得怎样")
    String helpSales();

    @Message("我的货卖了多少")
    String helpMine();

    @Message("邀请人加入")
    String helpInvite();

    @Message("看团队")
    String helpTeam();

    @Message("看/改店铺设置")
    String helpShop();

    @Message("后台登录链接")
    String helpConsole();

    @Message("撤销刚才的一次要货")
    String helpUndo();
}
