package org.qingshan.conversation.text;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** How far an order and its payment are. English is in {@code messages/parcel_en.properties}. */
@MessageBundle(value = "parcel", locale = "zh")
public interface ParcelText {
    @Message("待确认")
    String statusOpen();

    @Message("已确认，等打包")
    String statusConfirmed();

    @Message("已打包")
    String statusPacked();

    @Message("已发货")
    String statusShipped();

    @Message("已送到")
    String statusDelivered();

    @Message("已取消")
    String statusCancelled();

    @Message("超时没确认，已放掉")
    String statusExpired();

    @Message("未付款")
    String unpaid();

    @Message("付了一部分，还没付清")
    String partPaid();

    @Message("说已付，等店家核对")
    String proofSent();

    @Message("已付款")
    String paid();

    @Message("货到付款")
    String cashOnDelivery();

    @Message("退了一部分")
    String partRefunded();

    @Message("已退款")
    String refunded();

    @Message("{name}（{slot}）的 {quantity} 没等到，包裹先打好了，不再等了。")
    String waitingOfPacked(String quantity, String name, String slot);

    @Message("订单 {number} {who} 正在打，换一单吧。")
    String beingPacked(String number, String who);

    @Message("订单 {number} 别人正在打，换一单吧。")
    String beingPackedBySomebody(String number);

    @Message("单号 {waybill} 已经是订单 {number} 的了，看看是不是拿错了。")
    String waybillTaken(String waybill, String number);

    @Message("「{waybill}」不像快递单号：单号是 8 位以上的数字或字母加数字。")
    String noWaybill(String waybill);

    @Message("订单 {number} 是 {boxes} 箱，这里有 {given} 个。每箱一个，按箱子的顺序写。")
    String otherBoxes(String number, String boxes, String given);

    @Message("订单 {number} 买家还没确认，先不打。")
    String packUnconfirmed(String number);

    @Message("订单 {number} 已经取消了，不用打。")
    String packGone(String number);

    @Message("订单 {number} 已经打好了。")
    String packAgain(String number);

    @Message("订单 {number} 还没打包。先发「打好了 {number}」，再发单号。")
    String shipUnpacked(String number);

    @Message("订单 {number} 已经送到了，单号不能再改。")
    String shipArrived(String number);

    @Message("订单 {number} 还没发货，不能算送到。")
    String deliverUnsent(String number);

    @Message("订单 {number} 已经送到了。")
    String deliverAgain(String number);

    @Message("还有 {orders} 单要打：{goods}。")
    String leftToPack(int orders, String goods);

    @Message("{others} 单别人正在打。")
    String othersPacking(long others);

    @Message("没有要打包的单子，歇一歇吧。")
    String nothingToPack();

    @Message("剩下的单子都有人在打，过几分钟再看。")
    String allTaken();

    @Message("这一单：{number}")
    String job(int number);

    @Message("这一单：{number}，分 {boxes} 箱")
    String jobOfBoxes(int number, int boxes);

    @Message("第 {box}/{boxes} 箱")
    String boxOf(int box, int boxes);

    @Message("，约 {weight}")
    String about(String weight);

    @Message("{slot} {name} {quantity}")
    String jobRow(String slot, String name, String quantity);

    @Message("（{lots}）")
    String outOfLots(String lots);

    @Message("{number} 号 {quantity}")
    String lotPart(int number, String quantity);

    @Message("第 {box} 箱：")
    String promisedOfBox(int box);

    @Message("寄 {recipient} {phone} {address}")
    String jobTo(String recipient, String phone, String address);

    @Message("{names}没填一件多重，系统不会分箱，都算一箱。一箱装不下，先请店长在后台「货品」里填上。")
    String undivided(String names);

    @Message("标签是改之前打的，先在后台「包裹」重打一张。")
    String labelIsOld();

    @Message("打好了 {number}")
    String packedButton(int number);

    @Message("先放一放")
    String skipButton();

    @Message("下一单")
    String nextButton();

    @Message("订单 {number} 打好了。")
    String packed(int number);

    @Message("这样发：打好了 1001；称了重就写 打好了 1001 2.5公斤，几样货写 打好了 1001 A2 2.5斤 A5 1.1斤。")
    String packNumber();

    @Message("{amount} 是公斤还是斤？")
    String whichWeight(String amount);

    @Message("{amount} 公斤")
    String kilogramButton(String amount);

    @Message("{amount} 斤")
    String jinButton(String amount);

    @Message("这样发：发货 1001 YT1234567890123。要写快递就写在单号前面：发货 1001 中通 75123456789012。几箱就写几个单号。")
    String howToShip();

    @Message("订单 {number} 发货了：{waybills}。已经告诉买家。")
    String shipped(int number, String waybills);

    @Message("订单 {number} 就是这个单号，没有变。")
    String shippedAlready(int number);

    @Message("这样发：签收 1001")
    String howToDeliver();

    @Message("订单 {number} 送到了，已经告诉买家。")
    String delivered(int number);

    @Message("订单 {number} 打包好了，等快递来拿。")
    String buyerPacked(String number);

    @Message("订单 {number} 打包好了，分 {boxes} 箱，等快递来拿。")
    String buyerPackedInBoxes(String number, int boxes);

    @Message("订单 {number} 发货了：{waybills}。")
    String buyerShipped(String number, String waybills);

    @Message("订单 {number} 的快递单号更正：{waybills}，以这个为准。")
    String buyerCorrected(String number, String waybills);

    @Message("订单 {number} 送到了，请开箱看看。有什么不对，直接在这里告诉我们。")
    String buyerDelivered(String number);

    @Message("第 {box} 箱 {waybill}")
    String boxWaybill(int box, String waybill);

    @Message("分 {boxes} 箱")
    String inBoxes(int boxes);

    @Message("{weight} 公斤")
    String kilograms(String weight);

    @Message("快递")
    String courier();

    @Message("没找到「{words}」的订单。可以写订单号、手机尾号或收件人，比如 到哪了 1001。")
    String noOrderFor(String words);

    @Message("买家 {name}")
    String buyerOf(String name);

    @Message("还有别的，写全一点找得更准。")
    String moreOrders();

    @Message("一箱最多 {weight}，超了就分箱（店铺 箱重 20）；快递：{courier}（店铺 快递 中通）")
    String rules(String weight, String courier);

    @Message("看单号")
    String anyCourier();

    @Message("第 {box} 箱应该约 {expected}，写的是 {weight}。看看是不是写错了，改好再发一次。")
    String boxWeightFarOff(String box, String expected, String weight);

    @Message("订单 {number} 刚才变了，还没算打好：{changes}。照下面的再看一遍，对了再点打好。")
    String changedSince(int number, String changes);

    @Message("{goods} {before} → {now}")
    String changedQuantity(String goods, String before, String now);

    @Message("{goods} 换了一批货")
    String changedLot(String goods);

    @Message("地址改了")
    String changedAddress();

    @Message("内容改过")
    String changedOtherwise();

    @Message("{weight} 是 {goods} 称的，还是整箱的？")
    String whichScale(String weight, String goods);

    @Message("整箱 {weight}")
    String wholeBox(String weight);

    @Message("这一单有要称的货，写清楚哪样多重：{word} {number} {example}。整箱的重量前面写「箱」。")
    String whichGoods(String word, int number, String example);

    @Message("订单 {number} 里没有 {slot}，看看是不是写错了。")
    String notInOrder(int number, String slot);

    @Message("{goods} 订 {ordered}，称下来 {weight}。")
    String weighed(String goods, String ordered, String weight);

    @Message("少的 {money} 不收。")
    String weighedLess(String money);

    @Message("现在合计 {total}。")
    String nowInAll(String total);

    @Message("多付的 {money} 店家会退给你。")
    String surplusComesBack(String money);

    @Message("订单 {number} 重新称过：{rows}")
    String buyerWeighedAgain(int number, String rows);

    @Message("这样发：过秤 1001 A2 2.5斤。")
    String howToWeigh();

    @Message("订单 {number} 刚称的重量还没说清，点一下就按它打好。")
    String weightOpen(int number);

    @Message("订单 {number} 还没打好，重量先没记。打好了就点一下，按 {weights} 算。")
    String weighedNotPacked(int number, String weights);

    @Message("订单 {number} 还没确认，先不用称。")
    String weighedUnconfirmed(int number);

    @Message("订单 {number} 已经寄出了，重量不能再改。")
    String weighedTooLate(int number);

    @Message("订单 {number} 打好了，箱子的重量不改。是哪样货的重量，写上货：过秤 {number} A2 2.5斤。")
    String weighedNoGoods(int number);

    @Message("订单 {number} 的重量改好了。")
    String weighedAgain(int number);

    @Message("订单 {number} 快递收走了。")
    String courierHasIt(String number);

    @Message("订单 {number} 正在派送。")
    String outForDelivery(String number);

    @Message("订单 {number} 路上有点问题，店家也看得到，有事直接在这里说。")
    String courierTrouble(String number);

    @Message("订单 {number} 没送到，正在退回。不是你要退的，直接在这里告诉我们。")
    String comesBack(String number);

    @Message("订单 {number}（{waybill}）路上出了问题，问问快递。")
    String teamTrouble(String number, String waybill);

    @Message("订单 {number}（{waybill}）没送到，正在退回，跟买家说一声。回到店里了就发「退回来了」和订单号。")
    String teamComesBack(String number, String waybill);
}
