package org.qingshan.conversation.text;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What a host is answered in mid-stream: of a price for a time, of stock, of who waits, of a few words to everyone. English: {@code messages/flash_en.properties}. */
@MessageBundle(value = "flash", locale = "zh")
public interface FlashText {
    @Message("秒杀价，{time} 前有效，平时 {usual}")
    String until(String time, String usual);

    @Message("{slot} {name} 秒杀：{price}，到 {time} 为止，之后回到 {usual}。卡片上已经改好。")
    String started(String slot, String name, String price, String time, String usual);

    @Message("秒杀结束，{slot} {name} 回到 {usual}。")
    String ended(String slot, String name, String usual);

    @Message("{slot} 现在没有秒杀。")
    String none(String slot);

    @Message("现在没有秒杀。")
    String noneAtAll();

    @Message("结束哪个秒杀？点一下。")
    String whichToEnd();

    @Message("{slot} 的秒杀也就此结束。")
    String endedByPrice(String slot);

    @Message("这是 {who} 要的吧？还没记。请 {who} 自己发一句，或者在后台「漏单」里点「帮他下单」或「替别处的人下单」，单就记在 {who} 名下。你自己要就点一下，或说「我自己要」。")
    String whoseOrder(String who);

    @Message(
            "说的是订单 {number} 吧？没有动它，也没有记在你名下：货和数量到后台改，钱到了发「收到 {number}」，退钱发「退款 {number} 5」，整单取消发「取消 {number} 原因」。地址和备注只有买家自己能改：打包前，请他发给我。")
    String othersOrder(int number);

    @Message("这话是对观众说的吧？没有记单，货也没动。要发给在场的每个人，前面加「喊话」：喊话 大家好")
    String saidToViewers();

    @Message("上架「{name}」吗？还没上，看看对不对，点一下。")
    String newGoods(String name);

    @Message("上架 {name} {price}/{unit} {quantity}")
    String newGoodsButton(String name, String price, String unit, String quantity);

    @Message("「{word}」按「份」上架，观众说「{word}」也听得懂。")
    String byThePortion(String word);

    @Message("没有改动：{slot} {name}按{unit}卖。每{unit}要卖这个价，点一下。")
    String soldOtherwise(String slot, String name, String unit);

    @Message("上架 {name} {price} {amount}")
    String addLine(String name, String price, String amount);

    /** So one orders two of it. */
    @Message("{name}{amount}")
    String wanted(String name, String amount);

    @Message("按份上架：{quantity}")
    String byThePortionButton(String quantity);

    @Message("{slot} {name} 已经卖完了，观众看到的也是卖完。再有货，发：加货 {slot} 20")
    String soldOutBefore(String slot, String name);

    @Message("都已经停卖了。")
    String allStoppedBefore();

    @Message("{slot} {name} 正在卖，还剩 {left}。")
    String onSaleBefore(String slot, String name, String left);

    @Message("{slot} {name} 本来就是 {price}，没有变。")
    String samePrice(String slot, String name, String price);

    @Message("现在没有要付给货主的。")
    String nothingOwed();

    @Message("发货 {number} {waybill}")
    String shipButton(int number, String waybill);

    @Message("签收 {number}")
    String deliveredButton(int number);

    @Message("说的是 {who} 的货吧？你自己的没动。{who} 的订单到后台改。")
    String othersBack(String who);

    @Message("{slot} {name}：讲解它，还是你自己要买？点一下。")
    String showOrOwn(String slot, String name);

    @Message("已经下播了，最后几单收完就全部结束。")
    String endedBefore();

    @Message("现在没有直播了：已经下播。再开一场，发「开播」。")
    String overBefore();

    @Message("现在没有人在等。")
    String nobodyWaits();

    @Message("{slot} {name}：{people} 人在等：{names}")
    String waitFor(String slot, String name, int people, String names);

    @Message("现在没有等你处理的报坏。")
    String noReports();

    @Message("有 {reports} 件报坏等你处理。")
    String reportsWait(int reports);

    @Message("照片、该退多少都在后台「售后」页，发「后台」就给你打开。退回来了：退回来了 1002；取消一单：取消 1002 原因；货还没卖就坏了：减货 A1 3。")
    String howToAfterSales();

    @Message("每人限 {quantity}")
    String limitToButton(String quantity);

    @Message("一样一样来，点一下就改：")
    String oneByOne();

    @Message("{slot} {name} 还没有人买。")
    String nobodyBought(String slot, String name);

    @Message("{slot} {name}：{claims} 份单子要了：{names}")
    String boughtBy(String slot, String name, int claims, String names);

    @Message(
            "聊天里撤不回这个，什么都没改。价钱、总数、限购再发一次就改回去：改价 A1 25.9；库存 A1 180；限购 A1 2。收款记错了发：1009的钱记错了。打包点错了发：1009没打包；单号错了发：发货 1009 新单号。改货单点错了，在后台那一页点「撤销」，发「后台」就给你打开。")
    String howToUndo();

    @Message("{name} 的货款：")
    String owedTo(String name);

    @Message("没有人被拉黑。")
    String nobodyBlocked();

    @Message("拉黑了：{names}。不拉黑了，发：解除拉黑 名字")
    String blockedOnes(String names);

    @Message("没听懂这句，什么都没改。主播常用的：讲解 A1；改价 A1 25.9；加货 A1 50；停卖 A1；秒杀 A1 19.9 5分钟；战况；下播。别的发「帮助」。自己要买就发 A1 2。")
    String notUnderstood();

    @Message("还有 {carts} 个购物车留着货没确认（{money}），下播后照样按时间留。")
    String cartsOpen(int carts, String money);

    @Message("这一步：{step}")
    String next(String step);

    @Message("卖货四步：收货 → 验货 → 上架 → 开播。")
    String path();

    @Message("先收货，比如：收货 张桂花 黄桃 50箱")
    String nextTakeIn();

    @Message("货收了 {lots} 批，还没验：发「验货 {number}」")
    String nextInspect(int lots, int number);

    @Message("货都验过了，上架：上架 黄桃 29.9 200箱")
    String nextPutUp();

    @Message("货单上有 {items} 样，可以开播了：开播 今晚的题目")
    String nextGoLive(int items);

    @Message("正在直播：讲解 A1 推一样，战况看卖得怎样，下播结束。")
    String nextSell();

    @Message("减货 {slot} {quantity}")
    String stockLessButton(String slot, String quantity);

    @Message("还剩 {left}（总数 {total}）")
    String stockLeftButton(String left, String total);

    @Message("{slot} {name} 平时 {usual}，秒杀价 {price} {why}，还没改。没写错就点一下。")
    String meant(String slot, String name, String usual, String price, String why);

    @Message("差得远")
    String far();

    @Message("不比平时便宜")
    String notLower();

    @Message("低于流程单上定的底价")
    String belowFloor();

    @Message("，也")
    String and();

    @Message("就卖 {price}")
    String meantButton(String price);

    @Message("提前结束")
    String endButton();

    @Message("这样发：秒杀 A1 19.9 5分钟（从 30 秒到 3 小时；不写时间就是 5 分钟）。提前结束：秒杀 A1 停")
    String howTo();

    @Message("📣 主播：{words}")
    String announced(String words);

    @Message("{slot} {name}：{before} → {total}，一下子多了这么多，还没改。没写错就点一下。")
    String stockMeant(String slot, String name, String before, String total);

    @Message("就改成 {total}")
    String stockMeantButton(String total);

    @Message("{slot} {name}：{before} → {offered}，停卖中。候补的 {waiting} 人等开卖后按先后先得。")
    String restockedClosed(String slot, String name, String before, String offered, long waiting);

    @Message("开卖 {slot}")
    String openButton(String slot);

    @Message("还有 {lots} 批没列出来。每种货一共：")
    String mineMore(int lots);

    @Message("{product}：送来 {brought}，卖出 {sold}，留着 {held}，剩 {left}")
    String mineInAll(String product, String brought, String sold, String held, String left);

    @Message("候补第 {place} 位 {quantity}")
    String waitingAt(int place, String quantity);

    @Message("{minutes} 分钟")
    String minutes(long minutes);

    @Message("{seconds} 秒")
    String seconds(long seconds);

    @Message("候补等到的也一起下单了：{goods}。")
    String servedToo(String goods);

    @Message("，停卖中")
    String salesClosed();

    @Message("已经发给在场的每个人。")
    String sent();

    @Message("这样发：喊话 还剩最后二十箱。最多 {longest} 字，在场的每个人都会收到。")
    String howToSay(int longest);

    @Message("改回 {what}")
    String backTo(String what);

    @Message("{title}，下了单的货款从多到少：")
    String topBuyers(String title);

    @Message("{place}. {name}：{goods}，{money}")
    String topBuyer(int place, String name, String goods, String money);

    @Message("还没有人下单。")
    String nobodyOrdered();

    @Message("{name}在卖的不止一批，撤哪批？撤之前还会问一遍。")
    String recallWhich(String name);

    @Message("{lot} 号是一批货，也是一样在卖的，说的是哪个？还没动。")
    String recallEither(int lot);

    @Message("撤 {lot} 号")
    String recallLotButton(int lot);

    @Message("今天打包 {packed} 单，发出 {sent} 单。")
    String doneToday(int packed, int sent);

    @Message("昨天打包 {packed} 单，发出 {sent} 单。")
    String doneYesterday(int packed, int sent);

    @Message("现在没有直播，也没有备好的货单，{slot} 没有改动。先备货单再改：{example}")
    String nothingToChange(String slot, String example);

    @Message("它停卖中，要卖就开卖。")
    String stillClosed();

    @Message("撤下 {slot}")
    String takeDownButton(String slot);

    @Message("{slot} {name} 撤下了，刚上架的 {quantity}不算。")
    String takenDown(String slot, String name, String quantity);

    @Message("没有撤回：刚上架的 {quantity}里，{taken}已经留出或卖出。")
    String putUpTaken(String quantity, String taken);

    @Message("不限购")
    String noLimit();

    @Message("接着秒杀 {price}，还有 {time}")
    String goOnButton(String price, String time);

    @Message("这个按钮过时了，{slot} 没有改动，现在是 {now}。要改就再发一次。")
    String outdatedNow(String slot, String now);

    @Message("刚才问的还没点，什么都没改。")
    String notTapped();

    @Message("这是打包发货的活吧？没有记单，货也没动。打包、发货按单号说：1009打包好了；发货 1009 单号。")
    String workByOrder();

    @Message("这是哪样的？还没改，点一下就改。")
    String whichGoods();

    @Message("「{name}」还没上架，先点一下上架，再改它。别的都没动。")
    String notPutUpYet(String name);

    @Message("改回哪样？点一下就改。")
    String backWhich();
}
