/** What `@peculiar/x509` asks for before it is loaded. */
import 'reflect-metadata';
