import { type DefaultTreeAdapterMap, parse } from 'parse5';

type Node = DefaultTreeAdapterMap['node'];

export interface HtmlElement {
  tag: string;
  svg: boolean;
  /** Whether it stands inside `<head>`. */
  head: boolean;
  /** A foreign attribute keeps its prefix: `xlink:href`. */
  attributes: Map<string, string>;
  /** The text directly inside it. */
  text: string;
}

/** Every element of a page, parsed as a browser does, in document order; `<template>` and `<noscript>` included. */
export function htmlElements(html: string): HtmlElement[] {
  const found: HtmlElement[] = [];
  const visit = (node: Node, head: boolean) => {
    if ('tagName' in node) found.push(elementOf(node, head));
    const inHead = head || node.nodeName === 'head';
    if ('content' in node) visit(node.content, inHead);
    if ('childNodes' in node) for (const child of node.childNodes) visit(child, inHead);
  };
  // With scripting off the inside of <noscript> is parsed as elements, not as one text.
  visit(parse(html, { scriptingEnabled: false }), false);
  return found;
}

function elementOf(node: DefaultTreeAdapterMap['element'], head: boolean): HtmlElement {
  const attributes = node.attrs.map(({ prefix, name, value }): [string, string] => [
    prefix ? `${prefix}:${name}` : name,
    value,
  ]);
  const text = node.childNodes.map((child) => ('value' in child ? child.value : '')).join('');
  return {
    tag: node.tagName,
    svg: node.namespaceURI.endsWith('/svg'),
    head,
    attributes: new Map(attributes),
    text,
  };
}
