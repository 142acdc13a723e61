package org.qingshan.conversation.text;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What the bot says to hosts and growers of streams and goods. English is in {@code messages/team_en.properties}. */
@MessageBundle(value = "team", locale = "zh")
public interface TeamText {
    @Message("开播了：{title}。货单已发给大家。发「上」选一样讲解。")
    String live(String title);

    @Message("已经在直播了：{title}。要另开一场，先发「下播」。")
    String alreadyLive(String title);

    @Message("现在下播？{title}就结束了，候补的人不再等。")
    String endNow(String title);

    @Message("确定下播")
    String endNowButton();

    @Message("接着播")
    String goOnButton();

    @Message("好，接着播。")
    String goesOn();

    @Message("什么都没变：那一场已经播完了，现在播的是{title}。")
    String otherStream(String title);

    @Message("货单是空的，先上货：上架 黄桃 29.9 200箱")
    String emptyLineup();

    @Message("下播了。留着的货，到时间前还能确认。")
    String ended();

    @Message("战况")
    String salesButton();

    @Message("现在没有直播。发「开播」开始。")
    String nothingLive();

    @Message("已上架：{line}")
    String added(String line);

    @Message("发「开播」就开始卖。")
    String thenGoLive();

    @Message("这样写：{line}\n要记农户，名字写最后：{line} {grower}")
    String howToAdd(String line, String grower);

    @Message("没有上架：名字有 {length} 个字，太长了，最多 {most} 个字。")
    String nameTooLong(int length, int most);

    @Message("没有上架：「{word}」不是单位。可以用：{units}。")
    String unknownUnit(String word, String units);

    @Message("没有改动：{name}按{unit}卖，数量也用{unit}。")
    String otherUnit(String name, String unit);

    @Message("{slot} {name} 的卡片已发给大家，现在 +1 就是它。")
    String cardPushed(String slot, String name);

    @Message("{name}的图片收下了，下次发卡片就带上它。")
    String photoTaken(String name);

    @Message("讲解 {slot}")
    String presentButton(String slot);

    @Message("{name}的卡片不带图片了。")
    String photoRemoved(String name);

    @Message("在 Telegram 里把图片发给店里的机器人，配文写编号或品名，比如 A1，以后的卡片就带上它。不要了：配图 A1 去掉")
    String howToPhoto();

    @Message("叫这个名字的不止一样：{items}。请写编号。")
    String severalCalledSo(String items);

    @Message("{slot} {name}改成什么？点一下。")
    String changeWhat(String slot, String name);

    @Message("价格改成 {price}")
    String priceToButton(String price);

    @Message("总数改成 {quantity}")
    String stockToButton(String quantity);

    @Message("{slot} {name}：是上架卖的，还是你自己要买？点一下。")
    String stockOrOwn(String slot, String name);

    @Message("加货 {slot} {quantity}")
    String stockMoreButton(String slot, String quantity);

    @Message("我自己要 {quantity}")
    String ownMoreButton(String quantity);

    @Message("{slot} {name}：加了 {added}，现在一共 {offered}，剩 {left}。")
    String addedMore(String slot, String name, String added, String offered, String left);

    @Message("价格 {before} → {price}，留着的和下了单的还按原价。")
    String priceChanged(String before, String price);

    @Message("上一场还剩这些，没在货单上：{names}")
    String restOfLast(String names);

    @Message("也摆上")
    String bringRestButton();

    @Message("摆上了，现在的货单：")
    String restBrought();

    @Message("上一场剩的都在货单上了。")
    String noRest();

    @Message("讲解哪样？比如「上 A1」。")
    String whichToPresent();

    @Message("开卖哪样？比如「开卖 A1」。")
    String whichToOpen();

    @Message("停卖哪样？比如「停卖 A1」。")
    String whichToClose();

    @Message("{slot} 停卖中，先开卖才能讲解：开卖 {slot}")
    String notOpen(String slot);

    @Message("{slot} {name} 停卖中，卡片没有发。要先开卖吗？")
    String openFirst(String slot, String name);

    @Message("开卖并讲解")
    String openAndPresent();

    @Message("这个按钮过时了，{slot} 没有改动。要改就再发一次。")
    String outdated(String slot);

    @Message("{slot} {name}：{before} → {price}。留着的和下了单的还按原价。")
    String repriced(String slot, String name, String before, String price);

    @Message("{slot} {name}：{before} → {price}，{why}，还没改。没写错就点一下。")
    String priceMeant(String slot, String name, String before, String price, String why);

    @Message("就改成 {price}")
    String priceMeantButton(String price);

    @Message("这样写：改价 A1 25.9")
    String howToPrice();

    @Message("{slot} {name}：{before} → {offered}，剩 {left}。")
    String restocked(String slot, String name, String before, String offered, String left);

    @Message("{slot} {name}：{before} → {offered}，候补的 {waiting} 人按先后先得。")
    String restockedForWaiting(String slot, String name, String before, String offered, long waiting);

    @Message("加 50：加货 A1 50\n减 20：减货 A1 20\n改成总共 180：库存 A1 180")
    String howToStock();

    @Message("没有改动：{slot} 已经留出和卖出 {taken}，不能少于这个数。")
    String belowTaken(String slot, String taken);

    @Message("没有改动：数量要是 {step} 的倍数。")
    String notAStep(String step);

    @Message("只到了 {available}，不能卖更多。")
    String notBrought(String available);

    @Message("{slot} {name} 开卖了。发「上 {slot}」给大家看。")
    String opened(String slot, String name);

    @Message("{slot} {name} 停卖了。留着的和下了单的不变。")
    String closed(String slot, String name);

    @Message("{slot} {name} 每人限 {limit}。")
    String limited(String slot, String name, String limit);

    @Message("{slot} {name} 不限购了。")
    String unlimited(String slot, String name);

    @Message("每人最多 2：限购 A1 2\n不限了：限购 A1 0")
    String howToLimit();

    @Message("战况：{title}")
    String salesTitle(String title);

    @Message("已确认订单 {orders} 个，货款 {money}\n待确认 {held}")
    String salesTotals(int orders, String money, String held);

    @Message("{slot} {name}：卖出 {sold}，留着 {held}，剩 {left}")
    String salesLine(String slot, String name, String sold, String held, String left);

    @Message("，候补 {waiting} 人")
    String salesWaiting(long waiting);

    @Message("{name}，你的货：")
    String mineTitle(String name);

    @Message("你的货：")
    String mineTitleNameless();

    @Message("{product} · {date} 送到\n送来 {brought}，卖出 {sold}，留着 {held}，剩 {left}")
    String mineLine(String product, String date, String brought, String sold, String held, String left);

    @Message("{brought}，收下 {good}")
    String mineAccepted(String brought, String good);

    @Message("还没有你的货。送到收货点，登记后这里就看得到。")
    String mineEmpty();

    @Message("后台链接，十分钟内有效，只能用一次。别转发。")
    String consoleLink();

    @Message("打开后台")
    String consoleButton();

    @Message("订单 {number} 记着打好了。其实没打好就点一下，改回待打包；买家会知道还没打好。")
    String isPacked(String number);

    @Message("{number} 没打好，改回待打包")
    String unpackButton(int number);

    @Message("订单 {number} 改回待打包了，已经告诉买家。")
    String unpacked(String number);

    @Message("订单 {number} 的包裹还在打包，刚才说打好了是点错的；打好了再告诉你。")
    String buyerUnpacked(String number);

    @Message("{name}（{slot}）的 {quantity} 还给你排着。")
    String waitsAsBefore(String quantity, String name, String slot);

    @Message("订单 {number} 记着打好了，改不回去：称过重量，或者买家又有了别的单。没寄出就照常打好再寄，不用再点；重量不对发「过秤 {number} A2 2.8斤」。")
    String staysPacked(String number);

    @Message("没有能撤的。打包点错了发：1001没打包；单号错了再发一次：发货 1001 新单号。")
    String howToUndoPacked();

    @Message("面单在后台「包裹」那页打：一个按钮打出还没打的和改过的，打过的填订单号「再打一次」；装箱单、拣货单、给快递的表格（「快递」）也在那里。")
    String papers();

    @Message("这样写：别名 A1 毛桃。以后大家说毛桃也算黄桃。去掉：别名 A1 off 毛桃")
    String howToAlias();

    @Message("记住了，「{alias}」也是{name}，大家这样说就能下单。")
    String aliased(String name, String alias);

    @Message("{name}本来就叫「{alias}」，没有变。")
    String aliasBefore(String name, String alias);

    @Message("「{alias}」不再是{name}的名字了。")
    String aliasGone(String name, String alias);

    @Message("「{alias}」不是{name}的别名，没有变。")
    String noAlias(String name, String alias);

    @Message("要让大家说「{alias}」也能买到{name}，就点一下。还没有改。")
    String aliasMeant(String name, String alias);

    @Message("去掉别名 {alias}")
    String unaliasButton(String alias);

    @Message("加个别名 {alias}")
    String aliasButton(String alias);

    @Message("{name}改名在后台「店铺」的货品里改，改了旧名字就不认了。只想让大家多一个叫法，点一下就行。还没有改。")
    String renameThere(String name);

    @Message("这场还没播完，下播以后发「封账」，对账单会发给每个农户。")
    String settleAfterEnd();

    @Message("要封账发「封账」，对账单会发给每个农户。")
    String settleBySaying();

    @Message("付钱发：付给{name} {sum}")
    String payHim(String name, String sum);

    @Message("{name} 的货：")
    String goodsOfGrower(String name);

    @Message("{name} 现在没有在卖的货。")
    String growerHasNothing(String name);

    @Message("我没有另外去催谁。要跟大家说一声：喊话 还没付款的请付一下。要自动提醒：店铺 unpaid 12 24（12 小时没付提醒一次，24 小时让给别人）。")
    String nobodyReminded();

    @Message("没有叫「{name}」的农户，或者不止一位；写全名。")
    String noSuchGrower(String name);

    /** Behind a question. */
    @Message("这句里别的数没看懂，还没改，分开再说一次。")
    String onlyThisHeard();
}
